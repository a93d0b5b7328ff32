import { useState } from 'react';
import {
  fewestAnswers,
  stillNeeded,
  verdictFor,
  verdictNames,
  type Enough,
  type StillNeeded,
} from '../../../determination/index.ts';
import { inSentence, shortLabel, whereFound, factNamed } from '../../../facts/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { classes } from '../../../ui/classes.ts';
import type { Shown } from '../shown.ts';
import { AnswerHere } from './AnswerHere.tsx';

const settlesInWords = ({ fact, settles }: StillNeeded, enough: Enough | undefined): readonly string[] => {
  const alone = settles.map(({ answers, verdict }) => `${answers}: ${inSentence(verdictNames[verdict])}`);
  if (!enough?.together || enough.facts.at(-1) !== fact) return alone;
  const { first, last } = enough.together;
  return [...alone, `${last} with ${first}: ${inSentence(verdictNames[enough.verdict])}`];
};

/** Rows that are shown at the least; of more, those beyond what can be enough wait behind a press. */
const FEWEST_ROWS = 4;

const cell = 'px-3 py-1.5 align-top';
const inLine = 'max-sm:inline max-sm:p-0 max-sm:pe-2';
const head = 'px-3 py-2 text-start text-sm font-semibold text-muted';

/** What is still needed, where it is found, and the answer in place, ordered by how much an answer settles. What was answered here stays, to be changed. */
export function StillNeededTable({ shown }: { readonly shown: Shown }) {
  const { book, facts, vocabulary, answer, determination } = shown;
  const canSettle = verdictFor(determination) === 'not-enough';
  const title = canSettle ? 'Still needed' : 'Still open';
  const [answered, setAnswered] = useState<readonly string[]>([]);
  const needed = stillNeeded(book, facts);
  const enough = fewestAnswers(book, facts);
  const [showsAll, setShowsAll] = useState(false);
  const [order, setOrder] = useState<readonly string[]>([]);
  const names = [
    ...order.filter((name) => answered.includes(name) || needed.some(({ fact }) => fact.name === name)),
    ...needed.map(({ fact }) => fact.name).filter((name) => !order.includes(name)),
  ];
  const inEnough = (name: string): boolean => enough?.facts.some((fact) => fact.name === name) ?? false;
  const sorted = order.length > 0 ? names : names.toSorted((a, b) => Number(inEnough(b)) - Number(inEnough(a)));
  // One row more takes no more room than what would fold it.
  const most = Math.max(FEWEST_ROWS, enough?.facts.length ?? 0);
  const isFolded = !showsAll && sorted.length > most + 1;
  return (
    <section data-answer="missing" className="rounded-md border border-line bg-surface print:border-0">
      <table role="table" className="w-full table-fixed border-collapse max-sm:block">
        <caption className="sr-only">{title}</caption>
        <thead role="rowgroup" className="max-sm:sr-only">
          <tr role="row" className="border-b border-line">
            <th role="columnheader" scope="col" className={classes(head, 'w-[24%]')}>
              {title}
            </th>
            <th role="columnheader" scope="col" className={classes(head, 'w-[23%]')}>
              Where to find it
            </th>
            <th role="columnheader" scope="col" className={classes(head, 'w-[53%]')}>
              Answer here
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup" className="max-sm:block">
          {sorted.map((name, index) => {
            const fact = factNamed(vocabulary, name);
            const need = needed.find((each) => each.fact.name === name);
            if (!fact) return null;
            return (
              <tr
                key={name}
                role="row"
                className={classes(
                  'border-b border-line last:border-b-0 max-sm:block max-sm:px-4 max-sm:py-1.5',
                  isFolded && index >= most && 'not-print:hidden!',
                )}
              >
                <th
                  role="rowheader"
                  scope="row"
                  id={`needed-${name}`}
                  className={classes(cell, inLine, 'text-start', inEnough(name) ? 'font-semibold' : 'font-normal')}
                >
                  {shortLabel(fact)}
                </th>
                <td role="cell" className={classes(cell, inLine, 'text-sm text-muted')}>
                  {whereFound(fact, facts)}
                </td>
                <td role="cell" className={classes(cell, 'max-sm:block max-sm:p-0 max-sm:pt-1')}>
                  <AnswerHere
                    fact={fact}
                    shown={shown}
                    notes={need && canSettle ? settlesInWords(need, enough) : []}
                    onAnswer={(text) => {
                      setOrder(sorted);
                      setAnswered([...answered, name]);
                      answer(fact, text);
                    }}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {isFolded && (
        <div className="px-3 py-2 max-sm:px-4 print:hidden">
          <Button
            kind="text"
            onClick={() => {
              setShowsAll(true);
            }}
          >
            {`${String(sorted.length - most)} more, if these do not settle it`}
          </Button>
        </div>
      )}
    </section>
  );
}
