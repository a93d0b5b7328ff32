import { originsIn, verdictNames } from '../../determination/index.ts';
import { factNamed } from '../../facts/index.ts';
import { OutcomeMark } from '../../ui/OutcomeMark.tsx';
import { workStates, type Spoken, type WorkState } from '../../worklist/index.ts';
import { outcomeWordsOf, priorAuthorizationWords, verdictKinds } from '../parts/outcomeWords.ts';
import type { ListedRow } from './judgedList.ts';
import { verdictOfRow } from './listView.ts';
import { otherwiseWords, type PolicyWords } from './otherwiseWords.ts';

/** What the text says of a row: the verdict, and the payer's own word. */
export function ResultCell({ row, policyWords }: { readonly row: ListedRow; readonly policyWords: PolicyWords }) {
  const { ruling } = row;
  const verdict = verdictOfRow(row);
  return (
    <div
      className="min-w-36"
      data-outcome={ruling.outcome ?? ''}
      data-payer={ruling.payer ?? ''}
      data-policy={ruling.policy ?? ''}
      data-version={ruling.version ?? ''}
    >
      {verdict === undefined ? (
        <p>No determination can be made</p>
      ) : (
        <OutcomeMark kind={verdictKinds[verdict]} word={verdictNames[verdict]} />
      )}
      {ruling.outcome !== null && verdict === 'not-supported' && (
        <p className="text-sm">{outcomeWordsOf(ruling.outcome).word}</p>
      )}
      {ruling.payerWord !== null && <p className="text-sm text-muted">“{ruling.payerWord}”</p>}
      <AddedTitle cautions={ruling.cautions} />
      {row.otherwise !== undefined && (
        <p className="text-sm">Otherwise than before: {otherwiseWords(row.otherwise, policyWords)}</p>
      )}
      {row.answers && <p className="text-sm">Answers changed here</p>}
    </div>
  );
}

/** In short, that a row rests on something that was added. */
function AddedTitle({ cautions }: { readonly cautions: ListedRow['ruling']['cautions'] }) {
  const [first] = originsIn(cautions);
  return (
    first && (
      <p data-added="" className="text-sm font-semibold">
        {first.title}
      </p>
    )
  );
}

/** What is still missing, and the question that settles most. */
export function MissingCell({ row: { ruling }, spoken }: { readonly row: ListedRow; readonly spoken: Spoken }) {
  return (
    <div className="text-sm">
      {ruling.missing.length > 0 && (
        <p>{ruling.missing.map((name) => factNamed(spoken.vocabulary, name)?.label ?? name).join('; ')}</p>
      )}
      {ruling.nextQuestion !== '' && <p className="text-muted">Ask first: {ruling.nextQuestion}</p>}
    </div>
  );
}

/** Prior authorization of a row; silence stays silence. */
export const authorizationOf = ({ ruling }: ListedRow): string =>
  ruling.priorAuthorization === null ? '' : priorAuthorizationWords[ruling.priorAuthorization];

/** Cells of a row that were not read, each in its place with what is allowed. */
export function UnreadCells({ row }: { readonly row: ListedRow }) {
  return row.errors.map(({ header, message }) => (
    <p key={header} data-cell-error={header} className="text-sm font-semibold wrap-anywhere text-problem">
      {header}: {message}
    </p>
  ));
}

/** How far the work on a row is. */
export function WorkStateField({
  name,
  at,
  state,
  onChange,
}: {
  readonly name: string;
  readonly at: number;
  readonly state: WorkState;
  readonly onChange: (state: WorkState) => void;
}) {
  return (
    <select
      name={`state:${String(at)}`}
      aria-label={`Work on ${name}`}
      value={state}
      onChange={({ target }) => {
        const chosen = workStates.find((each) => each === target.value);
        if (chosen) onChange(chosen);
      }}
      className="min-h-11 max-w-full rounded-md border border-edge bg-surface px-2 text-sm"
    >
      {workStates.map((each) => (
        <option key={each}>{each}</option>
      ))}
    </select>
  );
}
