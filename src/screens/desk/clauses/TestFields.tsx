import { memo } from 'react';
import type { BoundName, DraftTest } from '../../../desk/index.ts';
import {
  choicesOf,
  factNamed,
  inSentence,
  listInWords,
  questionOf,
  withWider,
  type Choice,
  type FactDefinition,
  type Vocabulary,
} from '../../../facts/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { classes } from '../../../ui/classes.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import { SmallField } from '../../../ui/SmallField.tsx';
import { useAskable } from '../deskGround.ts';
import { changeTest } from './changeTest.ts';
import { FactChoice } from './FactChoice.tsx';
import { addValue, openFact } from './newFacts.ts';

/** The sites of which a value is, in words. */
const sitesWith = ({ domain }: FactDefinition, vocabulary: Vocabulary, value: string): string => {
  const site = factNamed(vocabulary, 'site');
  const named = domain.of === 'choices-by-site' ? Object.entries(domain.choices) : [];
  const own = named.filter(([, choices]) => choices.some((each) => each.value === value)).map(([at]) => at);
  return (site ? choicesOf(site, vocabulary, {}) : [])
    .filter((each) => own.includes(each.value))
    .map(({ word }) => word.toLowerCase())
    .join(', ');
};

const choicesAt = (
  fact: FactDefinition,
  vocabulary: Vocabulary,
  sites: readonly string[] | undefined,
): readonly Choice[] => {
  const own = sites?.flatMap((site) => choicesOf(fact, vocabulary, { site })) ?? choicesOf(fact, vocabulary, {});
  const once = [...new Map(own.map((choice) => [choice.value, choice])).values()];
  // Where several sites are meant, an answer says of which it is.
  return fact.domain.of === 'choices-by-site' && sites?.length !== 1
    ? once.map((choice) => ({ ...choice, word: `${choice.word} (${sitesWith(fact, vocabulary, choice.value)})` }))
    : once;
};

interface FieldsProps {
  readonly test: DraftTest;
  readonly fact: FactDefinition;
  readonly sites: readonly string[] | undefined;
}

function AnswerBoxes({ test, fact, sites }: FieldsProps) {
  const { vocabulary } = useAskable();
  const { key, values } = test;
  const choices = choicesAt(fact, vocabulary, sites);
  // What was ticked before the sites around it changed is still ticked.
  const left = values.filter((value) => !choices.some((choice) => choice.value === value));
  const elsewhere = choicesOf(fact, vocabulary, {});
  const isHeldAnswer = fact.domain.of === 'choices' || fact.domain.of === 'choices-by-site';
  return (
    <fieldset>
      <legend className="text-sm font-semibold">Answers that meet it</legend>
      <div className={classes(choices.length > 4 && 'sm:grid sm:grid-cols-2')}>
        {choices.map(({ value, word }) => (
          <div key={value} style={{ paddingInlineStart: `${String(withWider(choices, value).length - 1)}rem` }}>
            <Checkbox
              name={`${key}-${value}`}
              label={word}
              checked={values.includes(value)}
              onChange={({ target: { checked } }) =>
                changeTest(key, { values: checked ? [...values, value] : values.filter((each) => each !== value) })
              }
            />
          </div>
        ))}
        {left.map((value) => (
          <Checkbox
            key={value}
            name={`${key}-${value}`}
            label={`${elsewhere.find((choice) => choice.value === value)?.word ?? value} (not asked here)`}
            checked
            onChange={() => changeTest(key, { values: values.filter((each) => each !== value) })}
          />
        ))}
      </div>
      {isHeldAnswer && (
        <button
          type="button"
          onClick={() => addValue(fact, sites)}
          className="min-h-6 cursor-pointer text-sm text-accent underline underline-offset-4 hover:text-accent-strong"
        >
          None of these fits: add an answer
        </button>
      )}
    </fieldset>
  );
}

const ends = [
  {
    side: 'from',
    none: 'no lower limit',
    kinds: [
      ['atLeast', 'at least'],
      ['above', 'more than'],
    ],
  },
  {
    side: 'to',
    none: 'no upper limit',
    kinds: [
      ['atMost', 'at most'],
      ['below', 'less than'],
    ],
  },
] as const;

function NumberEnds({ test, unit }: { readonly test: DraftTest; readonly unit: string }) {
  const { key, bounds } = test;
  return (
    <div className="space-y-2">
      {ends.map(({ side, none, kinds }) => {
        const [chosen] = kinds.find(([name]) => bounds[name] !== undefined) ?? [undefined];
        const others = Object.fromEntries(
          Object.entries(bounds).filter(([name]) => !kinds.some(([own]) => own === name)),
        );
        const text = chosen === undefined ? '' : (bounds[chosen] ?? '');
        const set = (name: BoundName | undefined, typed: string, at?: string): void =>
          changeTest(key, { bounds: name === undefined ? others : { ...others, [name]: typed } }, at);
        return (
          <div key={side} className="flex flex-wrap items-end gap-3">
            <SelectField
              name={`${key}-${side}-kind`}
              label={<span className="sr-only">{side === 'from' ? 'Lower end' : 'Upper end'}</span>}
              options={[{ value: '', word: none }, ...kinds.map(([value, word]) => ({ value, word }))]}
              value={chosen ?? ''}
              onChange={({ target: { value } }) => set(kinds.find(([name]) => name === value)?.[0], text)}
            />
            {chosen !== undefined && (
              <SmallField
                name={`${key}-${side}`}
                size="field"
                label={side === 'from' ? 'Least number' : 'Greatest number'}
                unit={unit === '' ? undefined : unit}
                inputMode="decimal"
                value={text}
                onChange={({ target: { value } }) => set(chosen, value, `${key}-${side}`)}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

/** The tumors for which a question is asked, in words. */
const askedFor = ({ sites }: FactDefinition, vocabulary: Vocabulary): string => {
  const site = factNamed(vocabulary, 'site');
  if (!sites || !site) return 'Asked for every tumor.';
  const words = choicesOf(site, vocabulary, {}).filter(({ value }) => sites.includes(value));
  return `Asked for tumors of: ${listInWords(words.map(({ word }) => inSentence(word)))}.`;
};

/** What a question asks in its own words: whether it is what the text asks is for the reader to judge. */
const WholeQuestion = memo(function WholeQuestion({ fact, sites }: Omit<FieldsProps, 'test'>) {
  const { vocabulary, newFacts } = useAskable();
  const [only, ...others] = sites ?? fact.sites ?? [];
  const { question, help } = questionOf(fact, only !== undefined && others.length === 0 ? { site: only } : {});
  const own = newFacts.find(({ name }) => name === fact.name);
  return (
    <div className="max-w-help text-sm" data-asks={fact.name}>
      <p className="wrap-anywhere">“{question}”</p>
      <p className="wrap-anywhere text-muted">
        {help} {askedFor(fact, vocabulary)}
      </p>
      {own && (
        <Button kind="text" onClick={() => openFact(own.key)}>
          Change this question<span className="sr-only">: {own.label}</span>
        </Button>
      )}
    </div>
  );
});

/** One question with the answers that meet it. */
export const TestFields = memo(function TestFields({ test, sites }: Omit<FieldsProps, 'fact'>) {
  const { vocabulary } = useAskable();
  const { key } = test;
  const fact = factNamed(vocabulary, test.fact);
  return (
    <div className="space-y-2" data-part={key}>
      <FactChoice partKey={key} name={test.fact} sites={sites} />
      {fact && <WholeQuestion fact={fact} sites={sites} />}
      {fact && fact.domain.of !== 'number' && (
        <AnswerBoxes test={test} fact={fact} sites={fact.name === 'site' ? undefined : sites} />
      )}
      {fact?.domain.of === 'number' && <NumberEnds test={test} unit={fact.domain.unit} />}
    </div>
  );
});
