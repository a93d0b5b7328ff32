import { useMemo } from 'react';
import { OPEN_MOST, partsOf, withFactChanged, withoutFact, type DraftFact, type Fault } from '../../../desk/index.ts';
import { choicesOf, factNamed, stepTitle, type FactStep } from '../../../facts/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useFaultsAt } from '../deskFaults.ts';
import { useAskable } from '../deskGround.ts';
import { changeDesk, changeDraft, deskNow, focusSoon, useOfDesk } from '../deskInHand.ts';
import { WordsField } from '../DraftField.tsx';
import { besideFields, errorAt } from '../fieldFaults.ts';
import { FaultsHere } from '../FaultsHere.tsx';
import { FactEffect } from './FactEffect.tsx';
import { openFact } from './newFacts.ts';
import { ValueEntry } from './NewValue.tsx';

const kinds = [
  { value: 'yes-no', word: 'Yes or no' },
  { value: 'number', word: 'A number' },
  { value: 'choices', word: 'One of several answers' },
] as const;

/** What a step is called in the questionnaire for tumors of these sites, where it is called the same for all of them. */
const stepNameAt = (step: FactStep, sites: readonly string[]): string => {
  const [name = step.title, ...others] = [...new Set(sites.map((site) => stepTitle(step, { site })))];
  return others.length === 0 ? name : step.title;
};

/** Goes to the condition that asks a new question. */
const backToCondition = (name: string): void => {
  const clause = deskNow().work.now.policy.clauses.find(({ when }) =>
    partsOf(when).some((part) => part.kind === 'test' && part.fact === name),
  );
  const test = clause && partsOf(clause.when).find((part) => part.kind === 'test' && part.fact === name);
  if (!test) return;
  changeDesk({ open: clause.key, openFact: undefined });
  focusSoon(`${test.key}-fact`);
};

const ends = [
  ['atLeast', 'Least number that can be true', 'Empty: 0.'],
  [
    'atMost',
    'Greatest number that can be true',
    `A larger one is refused wherever it is typed. Where you know of none, leave it empty: then ${OPEN_MOST.toLocaleString('en-US')} stands in the file, which needs one.`,
  ],
] as const;

/** The fields of a new question. */
function FactFields({ fact, faults }: { readonly fact: DraftFact; readonly faults: readonly Fault[] }) {
  const { vocabulary, heldFacts } = useAskable();
  const held = useMemo(() => new Set(heldFacts.map(({ name }) => name)), [heldFacts]);
  const { key } = fact;
  const change = (part: Partial<DraftFact>, at?: string): void => {
    // What is written in stays open when it is whole.
    changeDesk({ openFact: key });
    changeDraft((draft) => withFactChanged(draft, key, part, held), at && `${key}-${at}`);
  };
  const site = factNamed(vocabulary, 'site');
  const words = [
    ['label', 'Name', 'In a few words: Number of lesions.'],
    ['question', 'Question', 'As it is asked: How many lesions are there?'],
    ['help', 'Help', 'Where in the chart the answer stands, and what counts.'],
  ] as const;
  return (
    <div className="space-y-3">
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
          {ends.map(([end, label, help]) => (
            <TextField
              key={end}
              name={`${key}-${end}`}
              label={label}
              help={help}
              error={errorAt(faults, end)}
              width="date"
              inputMode="decimal"
              value={fact[end]}
              onChange={({ target: { value } }) => change({ [end]: value }, end)}
            />
          ))}
          <Checkbox
            name={`${key}-above`}
            label={`More than ${fact.atLeast.trim() === '' ? '0' : fact.atLeast.trim()}: the least number itself cannot be true`}
            checked={fact.isAbove === true}
            onChange={({ target: { checked } }) => change({ isAbove: checked })}
          />
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
          .map((step) => ({ value: step.id, word: stepNameAt(step, fact.sites) }))}
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
    </div>
  );
}

/** A new question: in short once it is whole, and open while it is written. */
function FactEntry({ fact }: { readonly fact: DraftFact }) {
  const { key, label, question } = fact;
  const faults = useFaultsAt(key);
  const isAsked = useOfDesk(({ openFact: asked }) => asked === key);
  const isOpen = isAsked || faults.length > 0;
  return (
    <li data-new-fact="" className="space-y-3 rounded-md border border-line bg-surface p-3">
      <h3 className="font-semibold wrap-anywhere">{label.trim() === '' ? 'New question' : label}</h3>
      <FaultsHere faults={isOpen ? besideFields(faults) : faults} />
      {isOpen ? <FactFields fact={fact} faults={faults} /> : <p className="text-sm wrap-anywhere">“{question}”</p>}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        {faults.length === 0 && (
          <Button
            aria-expanded={isOpen}
            onClick={() => {
              if (isOpen) changeDesk({ openFact: undefined });
              else openFact(key);
            }}
          >
            {isOpen ? 'Close' : 'Write'}
            <span className="sr-only"> the question {label}</span>
          </Button>
        )}
        <Button onClick={() => backToCondition(fact.name)}>
          Back to the condition<span className="sr-only"> that asks {label}</span>
        </Button>
        <Button kind="quiet" onClick={() => changeDraft((draft) => withoutFact(draft, key))}>
          Take out<span className="sr-only"> the question {label}</span>
        </Button>
      </div>
    </li>
  );
}

/** Questions and answers that this policy brings. */
export function NewFacts() {
  const facts = useOfDesk(({ work }) => work.now.facts);
  const values = useOfDesk(({ work }) => work.now.values);
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
