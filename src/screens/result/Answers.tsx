import { Fragment } from 'react';
import { confidenceOf, type Confidence, type Determination, type PreparedPolicy } from '../../determination/index.ts';
import type { Facts } from '../../facts/index.ts';
import { ConfidenceTag } from '../parts/Confidence.tsx';
import { outcomeWordsOf, priorAuthorizationWords } from '../parts/outcomeWords.ts';
import { authorizationCites, sendInWords } from './answerWords.ts';
import { Cites } from '../parts/Quotation.tsx';

interface AnswersProps {
  readonly determination: Determination;
  readonly prepared: PreparedPolicy;
  readonly facts: Facts;
}

interface Answer {
  readonly asks: string;
  readonly says: string;
  readonly places: readonly string[];
  /** How the clauses that decide were read. */
  readonly confidences?: readonly Confidence[];
}

/** The three questions that a result answers first, each in one line with its citation. */
export function Answers({ determination, prepared, facts }: AnswersProps) {
  const { outcome, governing, criteria, priorAuthorization } = determination;
  const deciding = criteria.filter(({ governs }) => governs);
  const rows: readonly Answer[] = [
    {
      asks: 'Does the policy support it?',
      says:
        governing.length === 0
          ? outcomeWordsOf(outcome).says
          : `${outcomeWordsOf(outcome).says} Clause ${governing.join(', ')}.`,
      places: deciding.flatMap(({ cites }) => cites),
      confidences: [...new Set(deciding.map(confidenceOf))],
    },
    {
      asks: 'Is prior authorization needed?',
      says: `${priorAuthorization === null ? 'This text does not say' : priorAuthorizationWords[priorAuthorization]}.`,
      places: authorizationCites(prepared, facts, outcome),
    },
    { asks: 'What must be sent?', ...sendInWords(determination) },
  ];
  return (
    <dl className="space-y-3">
      {rows.map(({ asks, says, places, confidences = [] }) => (
        <div key={asks} className="break-inside-avoid">
          <dt className="text-sm text-muted">{asks}</dt>
          <dd>
            <span className="font-semibold">{says}</span> <Cites places={places} />
            {confidences.map((each) => (
              <Fragment key={each}>
                {' '}
                <ConfidenceTag confidence={each} />
              </Fragment>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
