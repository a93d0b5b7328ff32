import { Words } from '../../ui/Words.tsx';

interface SettingSwitchProps {
  /** The rule for each setting, in a word. */
  readonly words: Readonly<Record<'inpatient' | 'outpatient', string>>;
  readonly chosen: unknown;
  readonly onChoose: (setting: string) => void;
}

const settings = [
  { value: 'inpatient', word: 'Inpatient' },
  { value: 'outpatient', word: 'Outpatient' },
] as const;

/** Inpatient or outpatient, in one press; the setting that is not chosen says what would be. */
export function SettingSwitch({ words, chosen, onChoose }: SettingSwitchProps) {
  return (
    <fieldset className="min-w-0 print:hidden">
      <legend className="sr-only">Setting</legend>
      <div className="inline-flex rounded-md border border-edge bg-surface">
        {settings.map(({ value, word }) => (
          <label
            key={value}
            className="inline-flex min-h-8 cursor-pointer items-center border-s border-edge px-3 text-sm first:rounded-s-md first:border-s-0 last:rounded-e-md hover:bg-sunken has-checked:bg-accent has-checked:font-semibold has-checked:text-on-accent forced-colors:has-checked:forced-color-adjust-none has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus max-sm:min-h-11"
          >
            <input
              type="radio"
              name="setting"
              value={value}
              checked={chosen === value}
              onChange={() => {
                onChoose(value);
              }}
              className="sr-only"
            />
            <Words>{chosen === value || chosen === undefined ? word : `${word}: ${words[value]}`}</Words>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
