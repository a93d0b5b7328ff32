import { choicesOf } from '../../facts/index.ts';
import { readField, textFor, UNKNOWN } from '../../questionnaire/index.ts';
import type { Submission } from '../../submission/papers/index.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useCaseInHand } from '../parts/caseInHand.ts';
import { factsNamed } from './factsNamed.ts';

/** Letters that a choice has room for in a third of the page; a longer one would be cut off. */
const WIDEST = 28;

interface RequestFactsProps {
  readonly submission: Submission;
  readonly of: 'service' | 'tumor';
}

/** The facts of the case that a request names, answered in place: they are facts, wherever they are entered. */
export function RequestFacts({ submission: { facts, vocabulary }, of }: RequestFactsProps) {
  const { answers, answer } = useCaseInHand();
  const site = typeof facts['site'] === 'string' ? facts['site'] : undefined;
  const payer = typeof facts['payer'] === 'string' ? facts['payer'] : undefined;
  const asked = factsNamed(vocabulary, site)[of];
  if (asked.length === 0) return null;
  return (
    <div className="grid items-end gap-x-6 gap-y-4 *:min-w-0 sm:grid-cols-2 lg:grid-cols-3">
      {asked.map((fact) => {
        const text = textFor(fact, answers, vocabulary);
        const choices = choicesOf(fact, vocabulary, { site, payer });
        const shared = {
          name: fact.name,
          label: fact.label,
          size: 'plain',
          autoComplete: 'off',
          onChange: (event: { readonly target: { readonly value: string } }) => {
            answer(fact, event.target.value);
          },
        } as const;
        if (fact.domain.of === 'procedure-codes') {
          return (
            <TextField
              key={fact.name}
              {...shared}
              value={text}
              error={readField(fact, text, vocabulary).error}
              spellCheck={false}
            />
          );
        }
        if (choices.length === 0) return null;
        const options = choices.map(({ value, word }) => ({ value, word }));
        return (
          <div
            key={fact.name}
            className={options.some(({ word }) => word.length > WIDEST) ? 'lg:col-span-2' : undefined}
          >
            <SelectField
              {...shared}
              value={text === UNKNOWN ? '' : text}
              options={[{ value: '', word: 'Not known yet' }, ...options]}
            />
          </div>
        );
      })}
    </div>
  );
}
