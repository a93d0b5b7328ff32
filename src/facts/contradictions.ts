import type { Facts } from './definition.ts';

/** Two facts that cannot both be true clinically. */
export interface Contradiction {
  readonly facts: readonly string[];
  readonly says: string;
}

interface Rule extends Contradiction {
  readonly holds: (facts: Facts) => boolean;
}

/** T1 is at most 7 cm and T2 more, each confined to the kidney: AJCC 8th edition, kidney, the cut-off of stage I and II. */
const LARGEST_STAGE_I_CM = 7;
const nodeNegativeByDefinition = ['0', 'IA1', 'IA2', 'IA3', 'IB'];

const sizeOf = ({ sizeCm }: Facts): number => (typeof sizeCm === 'number' ? sizeCm : Number.NaN);
const isKidneyStage = ({ site, stage }: Facts, group: string): boolean => site === 'kidney' && stage === group;

const rules: readonly Rule[] = [
  {
    facts: ['stage', 'sizeCm'],
    says: 'Stage I kidney cancer is at most 7 cm, and the size given is over 7 cm. Check the size and the stage.',
    holds: (facts) => isKidneyStage(facts, 'I') && sizeOf(facts) > LARGEST_STAGE_I_CM,
  },
  {
    facts: ['stage', 'sizeCm'],
    says: 'Stage II kidney cancer is over 7 cm, and the size given is 7 cm or less. Check the size and the stage.',
    holds: (facts) => isKidneyStage(facts, 'II') && sizeOf(facts) <= LARGEST_STAGE_I_CM,
  },
  {
    facts: ['stage', 'nodes'],
    says: 'Stages 0 to IB of lung cancer have no involved lymph nodes, and the nodes are given as positive. Check the nodes and the stage.',
    holds: ({ site, stage, nodes }) =>
      site === 'lung' && nodes === 'positive' && nodeNegativeByDefinition.some((group) => group === stage),
  },
];

/** The contradictions in a case; both facts must be known. */
export const contradictionsIn = (facts: Facts): readonly Contradiction[] => rules.filter(({ holds }) => holds(facts));
