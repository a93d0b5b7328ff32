import {
  confidenceNames,
  confidenceOf,
  confirmationsOf,
  readingsInWords,
  rulesInWords,
  type Clause,
  type ClauseRead,
  type Confidence,
  confidences,
} from '../../determination/index.ts';
import { Tag } from '../../ui/Tag.tsx';

const edges = { literal: 'solid', 'by-rule': 'dashed', 'left-to-payer': 'double' } as const;

/** A kind of reading, named. */
export const ConfidenceTag = ({ confidence }: { readonly confidence: Confidence }) => (
  <Tag word={confidenceNames[confidence]} edge={edges[confidence]} />
);

/** How a clause was read, by which rules, and whether somebody read it again. */
export function ConfidenceMark({ clause }: { readonly clause: ClauseRead & Pick<Clause, 'confirmations'> }) {
  return (
    <span>
      <span data-confidence={confidenceOf(clause)}>
        <ConfidenceTag confidence={confidenceOf(clause)} />
        {clause.rules.length > 0 && <span className="text-sm text-muted"> {rulesInWords(clause)}</span>}
      </span>
      <span data-readings={1 + confirmationsOf(clause)} className="ms-2 text-sm text-muted">
        {readingsInWords(clause)}
      </span>
    </span>
  );
}

const meanings: Readonly<Record<Confidence, string>> = {
  literal: 'The text says it in so many words. Nothing was added.',
  'by-rule':
    'The text leaves room. A rule of ours, named beside the clause, closed it; another reader could close it otherwise.',
  'left-to-payer':
    'The text’s own words do not settle it, and we do not answer for the payer: the result names the question to ask.',
};

/** What the three kinds of reading mean. */
export function ConfidenceLegend() {
  return (
    <dl className="space-y-2">
      {confidences.map((each) => (
        <div key={each} className="break-inside-avoid sm:grid sm:grid-cols-[10rem_minmax(0,1fr)] sm:gap-x-3">
          <dt>
            <ConfidenceTag confidence={each} />
          </dt>
          <dd>{meanings[each]}</dd>
        </div>
      ))}
    </dl>
  );
}
