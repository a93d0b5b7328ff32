import { valueInWords, type FactDefinition, type Facts, type FactValue } from '../../facts/index.ts';
import { textFor, UNKNOWN } from '../../questionnaire/index.ts';
import { Button } from '../../ui/Button.tsx';
import { SummaryList } from '../../ui/SummaryList.tsx';
import { VisuallyHidden } from '../../ui/Spoken.tsx';
import { useCaseInHand } from '../parts/caseInHand.ts';
import type { Comparison } from './comparison.ts';
import { answersFor, type Asked } from './useInquiry.ts';

interface GivenAnswersProps {
  readonly comparison: Comparison;
  readonly onChange: (asked: Asked) => void;
}

/** What is known of the case, each answer with a way to change it. */
export function GivenAnswers({ comparison: { vocabulary, payers, facts, factsOf }, onChange }: GivenAnswersProps) {
  const { answers } = useCaseInHand();
  const row = (asked: Asked, known: Facts, term: string) => {
    const value = known[asked.fact.name];
    const isLeftOpen = textFor(asked.fact, answersFor(answers, asked), vocabulary) === UNKNOWN;
    if (value === undefined && !isLeftOpen) return [];
    return [
      {
        key: `${asked.fact.name} ${asked.payer ?? ''}`,
        term,
        value: inWords(asked.fact, value, known),
        action: (
          <Button
            kind="quiet"
            onClick={() => {
              onChange(asked);
            }}
          >
            Change<VisuallyHidden> {term}</VisuallyHidden>
          </Button>
        ),
      },
    ];
  };
  const inWords = (fact: FactDefinition, value: FactValue | undefined, known: Facts): string =>
    value === undefined ? 'I don’t know yet' : valueInWords(fact, value, known, vocabulary);
  const rows = vocabulary.facts.flatMap((fact) => {
    if (fact.domain.of === 'payers' || fact.domain.of === 'fact-names') return [];
    if (fact.domain.of !== 'products') return row({ fact, payer: undefined }, facts, fact.label);
    return payers.flatMap(({ payer }) =>
      row({ fact, payer: payer.id }, factsOf(payer.id), `${fact.label}, ${payer.name}`),
    );
  });
  return <SummaryList rows={rows} />;
}
