import { emptyGroup, emptyTest, withNewKey, withPolicy, type Draft, type DraftCode } from '../../../desk/index.ts';
import { codeStatuses, codeStatusNames } from '../../../determination/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { Cites } from '../Cites.tsx';
import { ConditionFields } from '../clauses/ConditionFields.tsx';
import { useFaultsAt } from '../deskFaults.ts';
import { useDeskGround } from '../deskGround.ts';
import { changeDraft } from '../deskInHand.ts';
import { changePolicy } from '../DraftField.tsx';
import { FaultsHere } from '../FaultsHere.tsx';
import { ForClauses } from './ForClauses.tsx';

const kinds = ['CPT', 'HCPCS', 'modifier'] as const;
const listings = [
  { value: '', word: 'Choose' },
  { value: 'yes', word: 'Yes, or it says that there are none' },
  { value: 'no', word: 'The list is not in this document' },
] as const;

const withCode = (draft: Draft, key: string, part: Partial<DraftCode>): Draft =>
  withPolicy(draft, {
    codes: draft.policy.codes.map((code) => (code.key === key ? { ...code, ...part } : code)),
  });

const withNewCode = (draft: Draft): Draft => {
  const [one, key] = withNewKey(draft, 'code');
  const [two, group] = withNewKey(one, 'part');
  const [three, test] = withNewKey(two, 'part');
  const code: DraftCode = {
    key,
    kind: 'CPT',
    codes: '',
    says: '',
    status: '',
    clauses: [],
    fits: emptyGroup(group, 'all', [{ ...emptyTest(test), fact: 'site' }]),
    note: '',
    cites: [],
  };
  return withPolicy(three, { codes: [...three.policy.codes, code] });
};

function CodeEntry({ code }: { readonly code: DraftCode }) {
  const { key } = code;
  const faults = useFaultsAt(key);
  const change = (part: Partial<DraftCode>, at?: string): void =>
    changeDraft((draft) => withCode(draft, key, part), at && `${key}-${at}`);
  return (
    <li className="space-y-3 border-b border-line pb-3">
      <SelectField
        name={`${key}-kind`}
        label="Kind"
        options={kinds.map((kind) => ({ value: kind, word: kind }))}
        value={code.kind}
        onChange={({ target: { value } }) => change({ kind: kinds.find((kind) => kind === value) ?? 'CPT' })}
      />
      <TextField
        name={`${key}-codes`}
        label="Codes"
        help="Several with spaces between."
        value={code.codes}
        onChange={({ target: { value } }) => change({ codes: value }, 'codes')}
      />
      <TextField
        name={`${key}-says`}
        label="What they are for, in your own words"
        help="Not the licensed description of the code."
        value={code.says}
        onChange={({ target: { value } }) => change({ says: value }, 'says')}
      />
      <SelectField
        name={`${key}-status`}
        label="What the list says of them"
        options={[
          { value: '', word: 'Choose' },
          ...codeStatuses.map((status) => ({ value: status, word: codeStatusNames[status] })),
        ]}
        value={code.status}
        onChange={({ target: { value } }) => change({ status: codeStatuses.find((status) => status === value) ?? '' })}
      />
      <Disclosure summary="Tumors for which they are used" open>
        <ConditionFields condition={code.fits} sites={undefined} isWhole />
      </Disclosure>
      <Cites
        name={key}
        of={`the codes ${code.codes}`}
        cites={code.cites}
        put={(draft, cites) => withCode(draft, key, { cites })}
      />
      <FaultsHere faults={faults} />
      <ForClauses clauses={code.clauses} onAll={() => change({ clauses: [] })} />
      <Button
        kind="quiet"
        onClick={() =>
          changeDraft((draft) => withPolicy(draft, { codes: draft.policy.codes.filter((each) => each.key !== key) }))
        }
      >
        Take out<span className="sr-only"> the codes {code.codes}</span>
      </Button>
    </li>
  );
}

/** The procedure codes that the text lists. */
export function CodeFields() {
  const { codes, codesListed } = useDeskGround().draft.policy;
  const faults = useFaultsAt('codes');
  return (
    <div className="space-y-3">
      <SelectField
        name="codes"
        label="Does the document list procedure codes?"
        options={listings}
        value={codesListed}
        onChange={({ target: { value } }) =>
          changePolicy({ codesListed: listings.find((each) => each.value === value)?.value ?? '' })
        }
      />
      <FaultsHere faults={faults} />
      {codesListed === 'yes' && (
        <>
          <ul role="list" className="space-y-3">
            {codes.map((code) => (
              <CodeEntry key={code.key} code={code} />
            ))}
          </ul>
          <Button onClick={() => changeDraft(withNewCode)}>Add codes</Button>
        </>
      )}
    </div>
  );
}
