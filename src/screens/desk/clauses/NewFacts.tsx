import { useMemo } from 'react';
import { partsOf, withFactChanged, withoutFact, type DraftFact } from '../../../desk/index.ts';
import { choicesOf, factNamed } from '../../../facts/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useFaultsAt } from '../deskFaults.ts';
import { useAskable, useDeskGround } from '../deskGround.ts';
import { changeDesk, changeDraft, deskNow, focusSoon } from '../deskInHand.ts';
import { WordsField } from '../DraftField.tsx';
import { FaultsHere } from '../FaultsHere.tsx';
import { FactEffect } from './FactEffect.tsx';
import { ValueEntry } from './NewValue.tsx';

const kinds = [
  { value: 'yes-no', word: 'Yes or no' },
  { value: 'number', word: 'A number' },
  { value: 'choices', word: 'One of several answers' },
] as const;

/** Goes to the condition that asks a new question. */
const backToCondition = (name: string): void => {
  const clause = deskNow().work.now.policy.clauses.find(({ when }) =>
    partsOf(when).some((part) => part.kind === 'test' && part.fact === name),
  );
  const test = clause && partsOf(clause.when).find((part) => part.kind === 'test' && part.fact === name);
  if (!test) return;
  changeDesk({ open: clause.key });
  focusSoon(`${test.key}-fact`);
};

function FactEntry({ fact }: { readonly fact: DraftFact }) {
  const { vocabulary, heldFacts } = useAskable();
  const held = useMemo(() => new Set(heldFacts.map(({ name }) => name)), [heldFacts]);
  const { key } = fact;
  const faults = useFaultsAt(key);
  const change = (part: Partial<DraftFact>, at?: string): void =>
    changeDraft((draft) => withFactChanged(draft, key, part, held), at && `${key}-${at}`);
  const site = factNamed(vocabulary, 'site');
  const words = [
    ['label', 'Name', 'In a few words: Number of lesions.'],
    ['question', 'Question', 'As it is asked: How many lesions are there?'],
    ['help', 'Help', 'Where in the chart the answer stands, and what counts.'],
  ] as const;
  return (
    <li data-new-fact="" className="space-y-3 rounded-md border border-line bg-surface p-3">
      <h3 className="font-semibold">{fact.label.trim() === '' ? 'New question' : fact.label}</h3>
      <FaultsHere faults={faults} />
      {words.map(([field, label, help]) => (
        <TextField
          key={field}
          id={`${key}-${field}`}
          name={`${key}-${field}`}
          label={label}
          help={help}
          value={fact[field]}
          onChange={({ target: { value } }) => change({ [field]: value }, field)}
        />
      ))}
      <SelectField
        name={`${key}-of`}
        label="How it is answered"
        options={kinds}
        value={fact.of}
        onChange={({ target: { value } }) =>
          change({ of: kinds.find((kind) => kind.value === value)?.value ?? 'yes-no' })
        }
      />
      {fact.of === 'number' && (
        <>
          <TextField
            name={`${key}-unit`}
            label="Unit"
            help="Such as cm. Empty: a plain number."
            width="date"
            value={fact.unit}
            onChange={({ target: { value } }) => change({ unit: value }, 'unit')}
          />
          {(['atLeast', 'atMost'] as const).map((end) => (
            <TextField
              key={end}
              name={`${key}-${end}`}
              label={end === 'atLeast' ? 'Least number that can be true' : 'Greatest number that can be true'}
              width="date"
              inputMode="decimal"
              value={fact[end]}
              onChange={({ target: { value } }) => change({ [end]: value }, end)}
            />
          ))}
          <Checkbox
            name={`${key}-whole`}
            label="Whole numbers alone"
            checked={fact.isWhole}
            onChange={({ target: { checked } }) => change({ isWhole: checked })}
          />
        </>
      )}
      {fact.of === 'choices' && (
        <WordsField
          name={`${key}-answers`}
          label="Answers, one a line"
          rows={4}
          value={fact.answers}
          onWords={(answers) => change({ answers }, 'answers')}
        />
      )}
      <SelectField
        name={`${key}-step`}
        label="Where it is asked"
        options={vocabulary.steps
          .filter(({ id }) => id !== 'coverage')
          .map(({ id, title }) => ({ value: id, word: title }))}
        value={fact.step}
        onChange={({ target: { value } }) => change({ step: value })}
      />
      <fieldset>
        <legend className="font-semibold">For tumors of</legend>
        <div className="sm:grid sm:grid-cols-2">
          {(site ? choicesOf(site, vocabulary, {}) : []).map(({ value, word }) => (
            <Checkbox
              key={value}
              name={`${key}-site-${value}`}
              label={word}
              checked={fact.sites.includes(value)}
              onChange={({ target: { checked } }) =>
                change({ sites: checked ? [...fact.sites, value] : fact.sites.filter((each) => each !== value) })
              }
            />
          ))}
        </div>
      </fieldset>
      <Button onClick={() => backToCondition(fact.name)}>Back to the condition</Button>
      <Button kind="quiet" onClick={() => changeDraft((draft) => withoutFact(draft, key))}>
        Take out<span className="sr-only"> the question {fact.label}</span>
      </Button>
    </li>
  );
}

/** Questions and answers that this policy brings. */
export function NewFacts() {
  const { facts, values } = useDeskGround().draft;
  if (facts.length + values.length === 0) return null;
  return (
    <Panel heading="New questions and answers">
      <ul role="list" className="space-y-3">
        {facts.map((fact) => (
          <FactEntry key={fact.key} fact={fact} />
        ))}
        {values.map((value) => (
          <ValueEntry key={value.key} value={value} />
        ))}
      </ul>
      <FactEffect />
    </Panel>
  );
}
