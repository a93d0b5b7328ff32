import type { ClauseChange, ClauseWay, Policy } from '../../determination/index.ts';
import { atBeginning } from '../../facts/index.ts';
import { OutcomeMark } from '../../ui/OutcomeMark.tsx';
import { outcomeWordsOf } from '../parts/outcomeWords.ts';
import { BeforeAndAfter } from './BeforeAndAfter.tsx';
import type { Sides } from './sides.ts';

type Clause = Policy['clauses'][number];

const wayWords: Readonly<Record<Exclude<ClauseWay, 'citation' | 'moved'>, string>> = {
  outcome: 'another outcome',
  cases: 'other cases',
  label: 'another name',
  wording: 'reworded',
};

const isWeighty = (way: ClauseWay): way is keyof typeof wayWords => way in wayWords;

const nameOf = ({ before, after, ways }: ClauseChange): string => {
  if (!before || !after) return before ? 'Removed' : 'Added';
  const words = ways
    .filter(isWeighty)
    .map((way) => wayWords[way])
    .join(', ');
  return atBeginning(words);
};

/** Several clauses may bear one label. */
const counted = (labels: readonly string[]): string =>
  [...new Set(labels)]
    .map((label) => {
      const times = labels.filter((each) => each === label).length;
      return times === 1 ? label : `${label} (${String(times)} clauses)`;
    })
    .join(', ');

/** The clauses that came, went or changed; those of which only the place in the text changed are named in a line. */
export function ClauseChanges({
  changes,
  sides,
}: {
  readonly changes: readonly ClauseChange[];
  readonly sides: Sides;
}) {
  const numbered = changes.map((change, place) => ({ ...change, key: String(place) }));
  const weighty = numbered.filter(({ before, after, ways }) => !before || !after || ways.some(isWeighty));
  const others = numbered.filter((each) => !weighty.includes(each));
  const labels = (ways: readonly (ClauseWay | undefined)[]): string =>
    counted(others.flatMap(({ after, ways: [way] }) => (after && ways.includes(way) ? [after.label] : [])));
  const lines = [
    { says: 'The same statement, now read from other words of the text', labels: labels(['citation']) },
    { says: 'The same statement, at other lines', labels: labels(['moved']) },
    { says: 'The same in every way', labels: labels([undefined]) },
  ];
  return (
    <div className="space-y-3">
      {weighty.length === 0 && <p>No clause came, went, or says anything else.</p>}
      {weighty.length > 0 && (
        <BeforeAndAfter
          caption="Clauses that differ"
          sides={sides}
          rows={weighty.map((change) => ({
            key: change.key,
            name: nameOf(change),
            before: <ClauseCell clause={change.before} />,
            after: <ClauseCell clause={change.after} />,
          }))}
        />
      )}
      {lines.map(({ says, labels: named }) =>
        named === '' ? null : (
          <p key={says}>
            {says}: {named}.
          </p>
        ),
      )}
    </div>
  );
}

function ClauseCell({ clause }: { readonly clause: Clause | undefined }) {
  if (!clause) return <span className="text-muted">Not there</span>;
  const { kind, word } = outcomeWordsOf(clause.outcome);
  return (
    <>
      <p>
        <strong>{clause.label}</strong> {clause.says}
      </p>
      <OutcomeMark kind={kind} word={word} />
    </>
  );
}
