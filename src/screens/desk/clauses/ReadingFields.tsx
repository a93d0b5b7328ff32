import { memo } from 'react';
import { withClause, type DraftClause } from '../../../desk/index.ts';
import { readingRules } from '../../../determination/index.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { changeDraft } from '../deskInHand.ts';

/** When a rule was needed, in the order of the rules. */
const whenToTick = [
  'Where background or evidence in the document pulls against the statement.',
  'Where a case is out because a list of the text does not name it.',
  '',
  'Where two statements of the text pull apart, and the narrower one counts here.',
  'Where the text does not say something on which the clause turns.',
  'Where a month is printed without a day, and the clause turns on the day.',
  'Where the text sends these cases to the member’s contract.',
  'Where the clause turns on a word that the text leaves to medicine, such as “localized”.',
  'Where the title, and not the statement, says which cases are meant.',
] as const;

/** The rule of what is left to the payer follows from what a clause decides. */
const PAYERS_OWN_WORDS = 3;

interface ReadingFieldsProps extends Pick<DraftClause, 'rules' | 'payerWord'> {
  readonly clauseKey: string;
}

/** What the reading of a clause needed beyond the letter, and what the payer calls its outcome. */
export const ReadingFields = memo(function ReadingFields({ clauseKey: key, rules, payerWord }: ReadingFieldsProps) {
  return (
    <div className="space-y-4">
      <fieldset>
        <legend className="font-semibold">What the reading needed beyond the letter of the text</legend>
        <p className="text-sm text-muted">None ticked: it is stated word for word.</p>
        {readingRules.map((rule, index) => {
          const number = index + 1;
          return number === PAYERS_OWN_WORDS ? null : (
            <Checkbox
              key={rule}
              name={`${key}-rule-${String(number)}`}
              label={rule}
              help={whenToTick[index]}
              checked={rules.includes(number)}
              onChange={({ target: { checked } }) =>
                changeDraft((draft) =>
                  withClause(draft, key, {
                    rules: (checked ? [...rules, number] : rules.filter((each) => each !== number)).sort(
                      (a, b) => a - b,
                    ),
                  }),
                )
              }
            />
          );
        })}
      </fieldset>
      <TextField
        name={`${key}-payerWord`}
        label="What the payer calls it"
        help="The payer’s own words for what is decided, such as: may be considered medically necessary."
        value={payerWord}
        onChange={({ target: { value } }) =>
          changeDraft((draft) => withClause(draft, key, { payerWord: value }), `${key}-payerWord`)
        }
      />
    </div>
  );
});
