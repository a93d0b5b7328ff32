import { useMemo, useState } from 'react';
import { markedText, wordCount, type DraftDocument } from '../../../desk/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useHoldings } from '../../parts/holdings.ts';
import { changeDesk, useMark, useOfDesk } from '../deskInHand.ts';
import { takeDocument } from './newerDocument.ts';
import { DocumentLines } from './DocumentLines.tsx';
import { DocumentDates } from './DocumentDates.tsx';
import { GiveDocument } from './GiveDocument.tsx';
import { linesInWords } from './linesInWords.ts';
import { MarkLines } from './MarkLines.tsx';

const linesWith = ({ lines }: DraftDocument, words: string): readonly number[] => {
  const wanted = words.trim().toLowerCase();
  return wanted === ''
    ? []
    : lines.filter(({ text }) => text.toLowerCase().includes(wanted)).map(({ number }) => number);
};

function SearchText({ found, searched }: { readonly found: readonly number[]; readonly searched: string }) {
  const [at, setAt] = useState(0);
  const show = (index: number): void => {
    const next = (index + found.length) % found.length;
    const line = found[next];
    setAt(next);
    if (line !== undefined) changeDesk({ shown: { line } });
  };
  return (
    <form
      role="search"
      className="space-y-1"
      onSubmit={(event) => {
        event.preventDefault();
        if (found.length > 0) show(at + 1);
      }}
    >
      <TextField
        type="search"
        name="search"
        label="Search the document"
        value={searched}
        onChange={({ target: { value } }) => {
          setAt(-1);
          changeDesk({ searched: value });
        }}
      />
      {searched.trim() !== '' && (
        <div className="flex flex-wrap items-center gap-3 text-sm">
          <p role="status">
            {found.length === 0
              ? 'Not in the document'
              : found.length === 1
                ? `In line ${String(found[0])}`
                : `In ${String(found.length)} lines`}
          </p>
          {found.length > 0 && (
            <>
              <Button type="submit" data-repeats>
                Next
              </Button>
              <Button data-repeats onClick={() => show(at - 1)}>
                Before
              </Button>
            </>
          )}
        </div>
      )}
    </form>
  );
}

/** So many characters of what is marked are shown. */
const MOST_SHOWN = 60;

function Marked({ text }: { readonly text: DraftDocument }) {
  const mark = useMark();
  if (!mark)
    return (
      <p className="min-h-14 text-sm text-muted">
        Mark a passage: drag over its words, click a line, or use the arrow keys with Shift. Or type the numbers of its
        lines above.
      </p>
    );
  const words = markedText(text, mark);
  return (
    // As high as the hint in its place, so that the lines below stay where they are when one is marked.
    <div className="flex min-h-14 items-start justify-between gap-x-3 text-sm">
      <p role="status" data-marked="" className="min-w-0 wrap-anywhere">
        <span className="font-semibold">Marked, {linesInWords([mark.from.line, mark.to.line])}:</span>{' '}
        {words.length > MOST_SHOWN ? `${words.slice(0, MOST_SHOWN)}…` : words} ({wordCount(words)}{' '}
        {wordCount(words) === 1 ? 'word' : 'words'})
      </p>
      <Button kind="quiet" onClick={() => changeDesk({ mark: undefined })}>
        Unmark
      </Button>
    </div>
  );
}

/** What is new in a newer text: no passage of the older one stands in its place. */
function News() {
  const news = useOfDesk(({ work }) => work.now.news);
  const unsought = useOfDesk(({ work }) => work.now.unsought);
  if (unsought !== '')
    return (
      <Notice kind="warning" title="The passages could not be looked for in this document">
        <p>{unsought} Mark each passage anew.</p>
      </Notice>
    );
  if (news.length === 0) return null;
  return (
    <Disclosure summary={`New in this text: ${String(news.length)}`} open>
      <ul className="max-h-40 list-disc space-y-1 overflow-y-auto ps-5 text-sm">
        {news.map((sentence) => (
          <li key={sentence} data-new="" className="wrap-anywhere">
            {sentence}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** The document at the left: given, searched, marked. */
export function DocumentColumn() {
  const text = useOfDesk(({ work }) => work.now.document);
  const citations = useOfDesk(({ work }) => work.now.policy.citations);
  const searched = useOfDesk((desk) => desk.searched);
  const { added } = useHoldings();
  const takeIt = (document: DraftDocument, unwanted: AbortSignal): Promise<void> =>
    takeDocument(document, added, unwanted);
  const cited = useMemo(
    () =>
      new Set(
        citations.flatMap(({ lines: [from, to] }) =>
          Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => from + index),
        ),
      ),
    [citations],
  );
  const found = useMemo(() => (text ? linesWith(text, searched) : []), [text, searched]);
  const foundSet = useMemo(() => new Set(found), [found]);
  if (!text) return <GiveDocument onDocument={takeIt} />;
  const { name, sha256, pages, lines } = text;
  return (
    <div className="flex min-h-0 flex-col gap-2 lg:h-[calc(100dvh-2rem)]">
      <Disclosure
        summary={`${name === '' ? 'Pasted text' : name}: ${String(lines.length)} ${lines.length === 1 ? 'line' : 'lines'}`}
      >
        <div className="space-y-3 text-sm">
          <p>
            {pages === 1 ? 'Without pages' : `${String(pages)} pages`}. Fingerprint (SHA-256):{' '}
            <span className="wrap-anywhere" data-sha256="">
              {sha256 === '' ? 'none' : sha256}
            </span>
          </p>
          <GiveDocument onDocument={takeIt} />
        </div>
      </Disclosure>
      <News />
      <DocumentDates text={text} />
      <SearchText found={found} searched={searched} />
      <MarkLines text={text} />
      <Marked text={text} />
      <DocumentLines text={text} cited={cited} found={foundSet} />
    </div>
  );
}
