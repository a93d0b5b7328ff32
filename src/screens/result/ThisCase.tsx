import type { ReactNode } from 'react';
import { shortLabel, valueInWords } from '../../facts/index.ts';
import { Panel } from '../../ui/Panel.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { Words } from '../../ui/Words.tsx';
import type { Shown } from './shown.ts';

/** Said above the verdict already. */
const saidAbove: readonly string[] = ['payers', 'date', 'fact-names'];

/** More rows than these are folded, so that the notes below stay in sight. */
const MOST_ROWS = 8;

interface Row {
  readonly name: string;
  readonly label: string;
  readonly words: string;
}

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
  // One row more takes no more room than what would fold it.
  const shown = rows.length <= MOST_ROWS + 1 ? rows : rows.slice(0, MOST_ROWS);
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
            {`${String(more.length)} more answers`}
          </summary>
          {rowsOf(more)}
        </details>
      )}
    </Panel>
  );
}
