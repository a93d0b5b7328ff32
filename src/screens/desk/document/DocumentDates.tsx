import type { DraftDocument } from '../../../desk/index.ts';
import { markOfLines } from '../../../desk/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { changeDesk } from '../deskInHand.ts';
import { dateWords } from './dateWords.ts';
import { useDatesFound } from './datesFound.ts';

/** The dates that stand in the document, each a press away from its line. */
export function DocumentDates({ text }: { readonly text: DraftDocument }) {
  const dates = useDatesFound(text);
  if (dates.length === 0) return <p className="text-sm text-muted">No date was found in the document.</p>;
  return (
    <Disclosure summary={dates.length === 1 ? '1 date found' : `${String(dates.length)} dates found`}>
      <ul role="list" className="max-h-48 overflow-y-auto text-sm">
        {dates.map(({ printed, kind, line }) => (
          <li key={`${kind} ${printed}`}>
            <Button kind="quiet" onClick={() => changeDesk({ mark: markOfLines(text, line, line), shown: { line } })}>
              {printed}
              <span className="text-sm font-normal no-underline">
                ({dateWords[kind]}, line {line})
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
