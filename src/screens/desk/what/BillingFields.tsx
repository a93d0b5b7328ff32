import { withPolicy } from '../../../desk/index.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import { Cites } from '../Cites.tsx';
import { useFaultsAt } from '../deskFaults.ts';
import { useDeskGround } from '../deskGround.ts';
import { changePolicy } from '../DraftField.tsx';
import { FaultsHere } from '../FaultsHere.tsx';

const rules = [
  { value: '', word: 'Choose' },
  { value: 'not-stated', word: 'The text gives no rule' },
  { value: 'written-agreement', word: 'Only if told and agreed in writing beforehand' },
  { value: 'notice', word: 'The member is to be told beforehand' },
  { value: 'advance-beneficiary-notice', word: 'An advance beneficiary notice is given' },
] as const;

/** What the text asks for before a member is billed. */
export function BillingFields() {
  const { billing } = useDeskGround().draft.policy;
  const faults = useFaultsAt('billing');
  return (
    <div className="space-y-2">
      <SelectField
        name="billing"
        label="Before the member is billed"
        options={rules}
        value={billing.rule}
        onChange={({ target: { value } }) => {
          const rule = rules.find((each) => each.value === value)?.value ?? '';
          changePolicy({ billing: { ...billing, rule, says: '' } });
        }}
      />
      {((billing.rule !== '' && billing.rule !== 'not-stated') || billing.cites.length > 0) && (
        <Cites
          name="billing"
          of="billing the member"
          cites={billing.cites}
          put={(before, cites) => withPolicy(before, { billing: { ...before.policy.billing, cites } })}
        />
      )}
      <FaultsHere faults={faults} />
    </div>
  );
}
