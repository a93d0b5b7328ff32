import { withClause, withoutStop, type DraftClause } from '../../../desk/index.ts';
import { outcomeNames, policyOutcomes } from '../../../determination/index.ts';
import { Disclosure } from '../../../ui/Panel.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { outcomeWordsOf } from '../../parts/outcomeWords.ts';
import { Cites } from '../Cites.tsx';
import { useFaultsAt } from '../deskFaults.ts';
import { changeDraft } from '../deskInHand.ts';
import { WordsField } from '../DraftField.tsx';
import { FaultsHere } from '../FaultsHere.tsx';
import { ConditionFields } from './ConditionFields.tsx';
import { ReadingFields } from './ReadingFields.tsx';
import { RelatedFields } from './RelatedFields.tsx';

/** One clause: what it takes, what it decides, our words, and the passage. */
export function ClauseFields({ clause }: { readonly clause: DraftClause }) {
  const { key, outcome, isRemainder } = clause;
  const faults = useFaultsAt(key);
  const change = (part: Partial<DraftClause>, at?: string): void =>
    changeDraft((draft) => withClause(draft, key, part), at && `${key}-${at}`);
  return (
    <div className="space-y-5">
      <FaultsHere faults={faults} />
      <TextField
        id={`${key}-label`}
        name={`${key}-label`}
        label="Short name"
        help="Its number in the document, such as I.B, or a word."
        width="half"
        value={clause.label}
        onChange={({ target: { value } }) => change({ label: value }, 'label')}
      />
      <Cites
        name={key}
        of={clause.label === '' ? 'this clause' : clause.label}
        cites={clause.cites}
        put={(draft, cites) => withClause(draft, key, { cites })}
      />
      <SelectField
        name={`${key}-takes`}
        label="What it takes"
        options={[
          { value: 'some', word: 'Cases that meet these conditions' },
          { value: 'rest', word: 'Everything that no clause before it takes' },
        ]}
        value={isRemainder ? 'rest' : 'some'}
        onChange={({ target: { value } }) => change({ isRemainder: value === 'rest' })}
      />
      {!isRemainder && <ConditionFields condition={clause.when} sites={undefined} isWhole />}
      <SelectField
        name={`${key}-outcome`}
        label="What it decides"
        options={[
          { value: '', word: 'Choose' },
          ...policyOutcomes.map((value) => ({ value, word: outcomeNames[value] })),
        ]}
        value={outcome}
        help={outcome === '' ? undefined : outcomeWordsOf(outcome).says}
        onChange={({ target: { value } }) => change({ outcome: policyOutcomes.find((each) => each === value) ?? '' })}
      />
      {outcome === 'payer-review' && (
        <WordsField
          name={`${key}-question`}
          label="Question to ask the payer"
          help="For instance: does “early-stage” include stage IIA?"
          value={clause.question}
          onWords={(question) => change({ question }, 'question')}
        />
      )}
      {outcome === 'not-addressed' && <RelatedFields clause={clause} />}
      <WordsField
        name={`${key}-inShort`}
        label="In your own words"
        help="One plain sentence, without a full stop. It heads the result and stands in letters."
        value={clause.inShort}
        onWords={(inShort) => change({ inShort, says: '' }, 'inShort')}
        onLeft={(words) => {
          if (withoutStop(words) !== words.trim()) change({ inShort: withoutStop(words) }, 'inShort');
        }}
      />
      <Disclosure summary="How it was read, and the payer’s own word">
        <ReadingFields clause={clause} />
      </Disclosure>
    </div>
  );
}
