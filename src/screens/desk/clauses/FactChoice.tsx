import { memo } from 'react';
import { factNamed, type FactDefinition } from '../../../facts/index.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import { useAskable } from '../deskGround.ts';
import { changeTest } from './changeTest.ts';
import { addFact } from './newFacts.ts';

const NEW = '+';

const isTestable = ({ domain }: FactDefinition): boolean =>
  !['payers', 'date', 'procedure-codes', 'fact-names'].includes(domain.of);

const isAskedAt = ({ sites: own }: FactDefinition, sites: readonly string[] | undefined): boolean =>
  sites === undefined || own === undefined || sites.some((site) => own.includes(site));

interface FactChoiceProps {
  /** Of the test. */
  readonly partKey: string;
  /** The name of the fact that is asked; empty: none yet. */
  readonly name: string;
  /** The sites that the case can have here; undefined: any. */
  readonly sites: readonly string[] | undefined;
}

/** The choice of a question: a long list, drawn again only where another is chosen or can be. */
export const FactChoice = memo(function FactChoice({ partKey: key, name: chosen, sites }: FactChoiceProps) {
  const { vocabulary, newFacts } = useAskable();
  const unfinished = newFacts.filter(({ name }) => !factNamed(vocabulary, name));
  const testable = vocabulary.facts.filter(isTestable);
  const asked = testable.filter((each) => isAskedAt(each, sites));
  const others = testable.filter((each) => !asked.includes(each));
  const options = (facts: readonly FactDefinition[]) => facts.map(({ name, label }) => ({ value: name, word: label }));
  return (
    <SelectField
      id={`${key}-fact`}
      name={`${key}-fact`}
      label="What is asked"
      help={
        chosen === ''
          ? 'Questions that are asked for these tumors. Where none fits, write a new one: it stands after them.'
          : undefined
      }
      options={[
        { value: '', word: 'Choose' },
        ...options(asked),
        ...unfinished.map(({ name, label }) => ({ value: name, word: label.trim() === '' ? 'New question' : label })),
        { value: NEW, word: 'Nothing here fits: a new question' },
      ]}
      further={{ heading: 'Questions for other tumors', options: options(others) }}
      value={chosen}
      onChange={({ target: { value } }) => {
        if (value === NEW) addFact(key, sites);
        else changeTest(key, { fact: value, values: [], bounds: {} });
      }}
    />
  );
});
