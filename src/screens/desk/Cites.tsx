import { memo, useId, useState } from 'react';
import {
  citePlace,
  clauseAt,
  markedText,
  wantsDecidingWords,
  withCite,
  type Draft,
  type DraftCitation,
  type DraftDocument,
} from '../../desk/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { changeDesk, changeDraft, citeMark, deskNow, useMark, useOfDesk } from './deskInHand.ts';
import { useFaultsAt } from './deskFaults.ts';
import { linesInWords } from './document/linesInWords.ts';
import { CitationFields } from './CitationFields.tsx';
import { besideFields } from './fieldFaults.ts';
import { FaultsHere } from './FaultsHere.tsx';

const whereInWords = ({ heading, place, page }: DraftCitation): string =>
  [heading === '' ? '' : `“${heading}”`, place, page === null ? '' : `page ${String(page)}`].filter(Boolean).join(', ');

const textOfSpan = (
  document: DraftDocument,
  [from, to]: DraftCitation['lines'],
  [start, end]: readonly [number, number],
) => markedText(document, { from: { line: from, at: start }, to: { line: to, at: end } });

interface CitesProps {
  /** Names the fields. */
  readonly name: string;
  /** What rests on them: "the day in force". */
  readonly of: string;
  readonly cites: readonly string[];
  /** The same as before, where nothing else changed: then they are not drawn again. */
  readonly put: (draft: Draft, cites: string[]) => Draft;
}

function Cited({
  id,
  name,
  of,
  onRemove,
}: {
  readonly id: string;
  readonly name: string;
  readonly of: string;
  readonly onRemove: () => void;
}) {
  const citation = useOfDesk(({ work }) => work.now.policy.citations.find((each) => each.id === id));
  const document = useOfDesk(({ work }) => work.now.document);
  const faults = useFaultsAt(citePlace(id));
  // What is asked for stands open from the start, and is closed by nobody who types into it.
  const [isOpen, setOpen] = useState(() => {
    const draft = deskNow().work.now;
    return (
      citation !== undefined && clauseAt(draft, citePlace(id)) !== undefined && wantsDecidingWords(draft, citation)
    );
  });
  if (!citation) return null;
  const { lines, quote, span } = citation;
  const words = document && span ? textOfSpan(document, lines, span).slice(0, 60) : '';
  const where = whereInWords(citation);
  const beginning = words === '' ? '' : `${words}…`;
  return (
    <li className="border-s-4 border-accent ps-3">
      <p className="text-sm wrap-anywhere">
        {where} {where !== linesInWords(lines) && <span className="text-muted">({linesInWords(lines)})</span>}
        {quote === '' ? (
          <span className="ms-1 text-muted">{beginning}</span>
        ) : (
          <q className="ms-1 font-semibold">{quote}</q>
        )}
      </p>
      <FaultsHere faults={isOpen ? besideFields(faults) : faults} />
      <div className="flex flex-wrap gap-x-4">
        <Button kind="quiet" onClick={() => changeDesk({ shown: { line: lines[0] } })}>
          Show<span className="sr-only"> {linesInWords(lines)} in the document</span>
        </Button>
        <Button kind="quiet" onClick={onRemove}>
          Take out
          <span className="sr-only">
            {' '}
            the passage at {linesInWords(lines)} of {of}
          </span>
        </Button>
      </div>
      <Disclosure summary={`Deciding words and place of ${linesInWords(lines)}`} open={isOpen} onToggle={setOpen}>
        <CitationFields citation={citation} name={name} faults={faults} />
      </Disclosure>
    </li>
  );
}

/** The passages that something rests on: the marked one is taken with a press. */
export const Cites = memo(function Cites({ name, of, cites, put }: CitesProps) {
  const mark = useMark();
  const id = useId();
  const range = mark && linesInWords([mark.from.line, mark.to.line]);
  return (
    <div role="group" aria-labelledby={id} data-cites={name}>
      <p id={id} className="text-sm font-semibold">
        {cites.length === 0 ? `No passage yet for ${of}` : `Passages for ${of}`}
      </p>
      {cites.length > 0 && (
        <ul role="list" className="mt-1 space-y-2">
          {cites.map((cite) => (
            <Cited
              key={cite}
              id={cite}
              name={name}
              of={of}
              onRemove={() =>
                changeDraft((draft) =>
                  put(
                    draft,
                    cites.filter((each) => each !== cite),
                  ),
                )
              }
            />
          ))}
        </ul>
      )}
      <div className="mt-1">
        <Button disabled={!mark} onClick={() => citeMark((draft, cite) => put(draft, withCite(cites, cite)))}>
          <span>
            {range === undefined ? 'Mark a passage first' : `Take ${range}`}
            <span className={range === undefined ? 'sr-only' : 'font-normal'}> for {of}</span>
          </span>
        </Button>
      </div>
    </div>
  );
});
