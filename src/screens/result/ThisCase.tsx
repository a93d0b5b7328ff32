import type { ReactNode } from 'react';
import { shortLabel, valueInWords } from '../../facts/index.ts';
import { Panel } from '../../ui/Panel.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { Words } from '../../ui/Words.tsx';
import type { Shown } from './shown.ts';

/** Said above the verdict already. */
const saidAbove: readonly string[] = ['payers', 'date', 'fact-names'];

/** More lines than these are folded, so that the notes below stay in sight. */
const MOST_LINES = 8;
/** A label and its words that are longer than this together take a second line. */
const LINE = 40;

interface Row {
  readonly name: string;
  readonly label: string;
  readonly words: string;
}

const linesOf = ({ label, words }: Row): number => Math.ceil((label.length + words.length) / LINE);

/** The rows that stay open: as many as there is room for, and one line more where it takes no more room than what would fold it. */
const openRows = (rows: readonly Row[]): readonly Row[] => {
  const ends = rows.map((_, index) => rows.slice(0, index + 1).reduce((lines, row) => lines + linesOf(row), 0));
  return (ends.at(-1) ?? 0) <= MOST_LINES + 1 ? rows : rows.filter((_, index) => (ends[index] ?? 0) <= MOST_LINES);
};

const rowsOf = (rows: readonly Row[]) => (
  <dl className="space-y-0.5 text-sm">
    {rows.map(({ name, label, words }) => (
      <div key={name} className="flex items-baseline justify-between gap-x-3">
        <dt className="text-muted">{label}</dt>
        <dd className="text-end">
          <Words>{words}</Words>
        </dd>
      </div>
    ))}
  </dl>
);

interface ThisCaseProps {
  readonly shown: Shown;
  /** What copies it. */
  readonly copy: ReactNode;
}

/** What is known of the case, with the way to change it. */
export function ThisCase({ shown: { facts, vocabulary }, copy }: ThisCaseProps) {
  const rows = vocabulary.facts.flatMap((fact): readonly Row[] => {
    const value = facts[fact.name];
    if (value === undefined || saidAbove.includes(fact.domain.of)) return [];
    return [{ name: fact.name, label: shortLabel(fact), words: valueInWords(fact, value, facts, vocabulary) }];
  });
  const shown = openRows(rows);
  const more = rows.slice(shown.length);
  return (
    <Panel
      heading="This case"
      kind="card"
      action={
        <span className="flex gap-x-4 print:hidden">
          {copy}
          <TextLink href="#/check" about="the answers of this case">
            Edit
          </TextLink>
        </span>
      }
    >
      {rowsOf(shown)}
      {more.length > 0 && (
        <details className="text-sm">
          <summary className="cursor-pointer py-0.5 text-accent underline underline-offset-4">
            {`${String(more.length)} more ${more.length === 1 ? 'answer' : 'answers'}`}
          </summary>
          {rowsOf(more)}
        </details>
      )}
    </Panel>
  );
}
