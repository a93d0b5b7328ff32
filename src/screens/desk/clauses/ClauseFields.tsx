import { memo, useCallback } from 'react';
import { sitesLeftFor, withClause, withoutStop, type Draft, type DraftClause } from '../../../desk/index.ts';
import { outcomeNames, policyOutcomes, type PolicyOutcome } from '../../../determination/index.ts';
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { Cites } from '../Cites.tsx';
import { useFaultsAt } from '../deskFaults.ts';
import { useAskable } from '../deskGround.ts';
import { changeDraft, useDraft } from '../deskInHand.ts';
import { WordsField } from '../DraftField.tsx';
import { besideFields, errorAt } from '../fieldFaults.ts';
import { FaultsHere } from '../FaultsHere.tsx';
import { ConditionFields } from './ConditionFields.tsx';
import { ReadingFields } from './ReadingFields.tsx';
import { RelatedFields } from './RelatedFields.tsx';

/** When a text decides so: the refusals are told apart by what the text calls them. */
const decidesWhen: Readonly<Record<PolicyOutcome, string>> = {
  'medically-necessary': 'The text supports the use in these cases.',
  investigational: 'The text calls it investigational, experimental or unproven.',
  'not-medically-necessary': 'The text says in so many words that it is not medically necessary.',
  'not-covered': 'The text says that it is no benefit of the plan: not covered, or excluded.',
  'criteria-not-met': 'The text asks for conditions that these cases miss, and gives them no other name.',
  'payer-review': 'The text leaves them to the payer, or its words can be read in more than one way.',
  'not-addressed': 'The text does not speak of them. Another policy may.',
};

const decisions = policyOutcomes.map((value) => ({ value, word: outcomeNames[value], hint: decidesWhen[value] }));

interface OutcomeChoiceProps extends Pick<DraftClause, 'outcome'> {
  readonly clauseKey: string;
}

const OutcomeChoice = memo(function OutcomeChoice({ clauseKey: key, outcome }: OutcomeChoiceProps) {
  return (
    <ChoiceGroup
      id={`${key}-outcome`}
      name={`${key}-outcome`}
      question="What it decides"
      size="plain"
      options={decisions}
      value={outcome}
      onChange={({ target: { value } }) =>
        changeDraft((draft) => withClause(draft, key, { outcome: policyOutcomes.find((each) => each === value) ?? '' }))
      }
    />
  );
});

/** One clause: what it takes, what it decides, our words, and the passage. */
export function ClauseFields({ clause }: { readonly clause: DraftClause }) {
  const { key, outcome, isRemainder } = clause;
  const faults = useFaultsAt(key);
  const { vocabulary } = useAskable();
  const sites = sitesLeftFor(useDraft(), key, vocabulary);
  const putCites = useCallback((draft: Draft, cites: string[]) => withClause(draft, key, { cites }), [key]);
  const change = (part: Partial<DraftClause>, at?: string): void =>
    changeDraft((draft) => withClause(draft, key, part), at && `${key}-${at}`);
  return (
    <div className="space-y-5">
      <FaultsHere faults={besideFields(faults)} />
      <TextField
        id={`${key}-label`}
        name={`${key}-label`}
        label="Short name"
        help="Its number in the document, such as I.B, or a word. At most 40 letters, digits, spaces, dots, hyphens, slashes and round brackets."
        error={errorAt(faults, 'label')}
        width="half"
        value={clause.label}
        onChange={({ target: { value } }) => change({ label: value }, 'label')}
      />
      <Cites name={key} of={clause.label === '' ? 'this clause' : clause.label} cites={clause.cites} put={putCites} />
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
      {!isRemainder && <ConditionFields condition={clause.when} sites={sites} isWhole />}
      <OutcomeChoice clauseKey={key} outcome={outcome} />
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
        help="One plain sentence, without a full stop. It heads the result and stands in letters. At most 160 characters."
        error={errorAt(faults, 'inShort')}
        value={clause.inShort}
        onWords={(inShort) => change({ inShort, says: '' }, 'inShort')}
        onLeft={(words) => {
          if (withoutStop(words) !== words.trim()) change({ inShort: withoutStop(words) }, 'inShort');
        }}
      />
      <Disclosure summary="How it was read, and the payer’s own word">
        <ReadingFields clauseKey={key} rules={clause.rules} payerWord={clause.payerWord} />
      </Disclosure>
    </div>
  );
}
