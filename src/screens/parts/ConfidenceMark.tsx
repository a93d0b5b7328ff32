import {
  confidenceNames,
  confidenceOf,
  rulesInWords,
  type ClauseRead,
  type Confidence,
} from '../../determination/index.ts';
import { Tag } from '../../ui/Tag.tsx';

const edges = { literal: 'solid', 'by-rule': 'dashed', 'left-to-payer': 'double' } as const;

/** A kind of reading, named. */
export const ConfidenceTag = ({ confidence }: { readonly confidence: Confidence }) => (
  <Tag word={confidenceNames[confidence]} edge={edges[confidence]} />
);

/** How a clause was read, and by which rules. */
export function ConfidenceMark({ clause }: { readonly clause: ClauseRead }) {
  return (
    <span data-confidence={confidenceOf(clause)}>
      <ConfidenceTag confidence={confidenceOf(clause)} />
      {clause.rules.length > 0 && <span className="text-sm text-muted"> {rulesInWords(clause)}</span>}
    </span>
  );
}
