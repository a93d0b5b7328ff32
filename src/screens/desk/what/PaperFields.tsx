import { withNewKey, withPolicy, type Draft, type DraftPaper } from '../../../desk/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { Cites } from '../Cites.tsx';
import { useFaultsAt } from '../deskFaults.ts';
import { useDeskGround } from '../deskGround.ts';
import { changeDraft } from '../deskInHand.ts';
import { FaultsHere } from '../FaultsHere.tsx';
import { ForClauses } from './ForClauses.tsx';

const withPaper = (draft: Draft, key: string, part: Partial<DraftPaper>): Draft =>
  withPolicy(draft, {
    papers: draft.policy.papers.map((paper) => (paper.key === key ? { ...paper, ...part } : paper)),
  });

const withNewPaper = (draft: Draft): Draft => {
  const [next, key] = withNewKey(draft, 'paper');
  const paper: DraftPaper = {
    key,
    id: '',
    name: '',
    says: '',
    basis: 'policy',
    clauses: [],
    facts: [],
    when: null,
    outcomes: [],
    isEnclosed: true,
    cites: [],
  };
  return withPolicy(next, { papers: [...next.policy.papers, paper] });
};

function PaperEntry({ paper }: { readonly paper: DraftPaper }) {
  const { key, name, cites, basis } = paper;
  const faults = useFaultsAt(key);
  return (
    <li className="space-y-2 border-b border-line pb-3">
      <TextField
        name={`${key}-name`}
        label={basis === 'policy' ? 'Paper that the text asks for' : 'Paper that a reviewer needs'}
        value={name}
        onChange={({ target: { value } }) =>
          changeDraft((draft) => withPaper(draft, key, { name: value, says: '' }), `${key}-name`)
        }
      />
      {basis === 'policy' && (
        <Cites
          name={key}
          of={name === '' ? 'this paper' : name}
          cites={cites}
          put={(draft, own) => withPaper(draft, key, { cites: own })}
        />
      )}
      <FaultsHere faults={faults} />
      <ForClauses
        clauses={paper.clauses}
        onAll={() => changeDraft((draft) => withPaper(draft, key, { clauses: [] }))}
      />
      <Button
        kind="quiet"
        onClick={() =>
          changeDraft((draft) => withPolicy(draft, { papers: draft.policy.papers.filter((each) => each.key !== key) }))
        }
      >
        Take out<span className="sr-only"> {name}</span>
      </Button>
    </li>
  );
}

/** The papers that go with a request: what the text asks for, and what every reviewer needs. */
export function PaperFields() {
  const { papers, held } = useDeskGround().draft.policy;
  return (
    <div className="space-y-3">
      {papers.some(({ basis }) => basis === 'criterion') && (
        <p className="max-w-help text-sm text-muted">
          Papers that reviewers need stand here from the start, whatever the text says. Take out what this payer does
          not need.
        </p>
      )}
      <ul role="list" className="space-y-3">
        {papers.map((paper) => (
          <PaperEntry key={paper.key} paper={paper} />
        ))}
      </ul>
      {held === 'statement' ? (
        <p className="max-w-help text-sm text-muted">
          You have the policy statement alone: which papers the rest asks for is not known, so none is added here.
        </p>
      ) : (
        <Button onClick={() => changeDraft(withNewPaper)}>Add a paper that the text asks for</Button>
      )}
    </div>
  );
}
