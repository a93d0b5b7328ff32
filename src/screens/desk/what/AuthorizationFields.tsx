import { withPolicy, type DraftPolicy } from '../../../desk/index.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import { Cites } from '../Cites.tsx';
import { useFaultsAt } from '../deskFaults.ts';
import { useDeskGround } from '../deskGround.ts';
import { changePolicy, WordsField } from '../DraftField.tsx';
import { FaultsHere } from '../FaultsHere.tsx';

const statuses = [
  { value: '', word: 'Choose' },
  { value: 'not-stated', word: 'The text does not say' },
  { value: 'required', word: 'Required' },
  { value: 'not-required', word: 'Not required' },
  { value: 'not-applicable', word: 'Not applicable, or not covered' },
] as const;

/** Whether the document says it: then the passage is wanted, and may be told in a sentence. What was given before stays in view. */
const saysSo = (status: string): boolean => status !== '' && status !== 'not-stated';

type Setting = 'inpatient' | 'outpatient';

function SettingFields({ setting, label }: { readonly setting: Setting; readonly label: string }) {
  const { draft } = useDeskGround();
  const faults = useFaultsAt(setting);
  const rule = draft.policy[setting];
  const put = (part: Partial<DraftPolicy[Setting]>): Partial<DraftPolicy> => ({ [setting]: { ...rule, ...part } });
  return (
    <div className="space-y-2">
      <SelectField
        name={setting}
        label={label}
        help="What the document says of this setting. Where it says that the service is not covered in it, choose the last."
        options={statuses}
        value={rule.status}
        onChange={({ target: { value } }) => {
          const status = statuses.find((each) => each.value === value)?.value ?? '';
          changePolicy(put({ status }));
        }}
      />
      {(saysSo(rule.status) || rule.says !== '') && (
        <WordsField
          name={`${setting}-says`}
          label={`What it says of ${setting}, in your own words`}
          help="One sentence. The result and the record show it beside the answer. For instance: the text calls this not a covered service."
          value={rule.says}
          onWords={(says) => changePolicy(put({ says }), `${setting}-says`)}
        />
      )}
      {(saysSo(rule.status) || rule.cites.length > 0) && (
        <Cites
          name={setting}
          of={`prior authorization, ${setting}`}
          cites={rule.cites}
          put={(before, cites) => withPolicy(before, { [setting]: { ...before.policy[setting], cites } })}
        />
      )}
      <FaultsHere faults={faults} />
    </div>
  );
}

/** What the text says of prior authorization, in either setting. */
export const AuthorizationFields = () => (
  <div className="space-y-5">
    <SettingFields setting="inpatient" label="Inpatient" />
    <SettingFields setting="outpatient" label="Outpatient" />
  </div>
);
