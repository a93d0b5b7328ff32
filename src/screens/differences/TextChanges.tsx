import type { ReactNode } from 'react';
import { codeStatusNames, type EntryChange, type Policy, type TextDifferences } from '../../determination/index.ts';
import { Panel } from '../../ui/Panel.tsx';
import { BeforeAndAfter, type Changed } from './BeforeAndAfter.tsx';
import { ClauseChanges } from './ClauseChanges.tsx';
import type { Sides } from './sides.ts';

type Code = NonNullable<Policy['codes']>[number];

const codeCell = ({ says, status, note }: Code): string =>
  `${says}: ${codeStatusNames[status].toLowerCase()}${note === undefined ? '' : `. ${note}`}`;

/** What differs between two versions of one policy besides the outcomes: clauses, codes, documents, cautions, related policies. */
export function TextChanges({
  texts: { clauses, codes, documents, cautions, relatedPolicies },
  sides,
}: {
  readonly texts: TextDifferences;
  readonly sides: Sides;
}) {
  const lost = sides.filter(({ prepared }) => prepared.policy.codes === null).map(({ name }) => name.toLowerCase());
  return (
    <>
      <Panel heading="Clauses">
        <ClauseChanges changes={clauses} sides={sides} />
      </Panel>
      {codes ? (
        <Entries heading="Codes" changes={codes} cell={codeCell} sides={sides} />
      ) : (
        <Panel heading="Codes">
          <p>The code list of {lost.join(' and of ')} is lost: nothing can be said of what came or went.</p>
        </Panel>
      )}
      <Entries heading="Documents" changes={documents} cell={({ says }) => says} named={false} sides={sides} />
      <Entries heading="Cautions" changes={cautions} cell={({ says }) => says} named={false} sides={sides} />
      <Entries
        heading="Related policies"
        changes={relatedPolicies}
        cell={({ number, title }) => [number, title].filter((each) => each !== null).join(': ')}
        named={false}
        sides={sides}
      />
    </>
  );
}

interface EntriesProps<Entry> {
  readonly heading: string;
  readonly changes: readonly EntryChange<Entry>[];
  readonly cell: (entry: Entry) => string;
  /** Whether the key is a name that people know: a code is, an id is not. */
  readonly named?: boolean;
  readonly sides: Sides;
}

function Entries<Entry>({ heading, changes, cell, named = true, sides }: EntriesProps<Entry>) {
  const rowOf = ({ key, before, after }: EntryChange<Entry>): Changed => {
    const way =
      before === undefined
        ? 'Added'
        : after === undefined
          ? 'Removed'
          : cell(before) === cell(after)
            ? 'For other cases'
            : 'Changed';
    return {
      key,
      name: named ? `${key}: ${way.toLowerCase()}` : way,
      before: textOf(before, cell),
      after: textOf(after, cell),
    };
  };
  return (
    <Panel heading={heading}>
      {changes.length === 0 ? (
        <p>No difference.</p>
      ) : (
        <BeforeAndAfter caption={heading} sides={sides} rows={changes.map(rowOf)} />
      )}
    </Panel>
  );
}

function textOf<Entry>(entry: Entry | undefined, cell: (entry: Entry) => string): ReactNode {
  return entry === undefined ? <span className="text-muted">Not there</span> : cell(entry);
}
