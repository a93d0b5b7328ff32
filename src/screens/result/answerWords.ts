import { citedPlaces, type Determination, type Outcome, type PreparedPolicy } from '../../determination/index.ts';
import type { Facts } from '../../facts/index.ts';

/** Where the rule of prior authorization stands: for the setting, or for both while it is unknown. */
export const authorizationCites = (
  { policy }: PreparedPolicy,
  { setting }: Facts,
  outcome: Outcome,
): readonly string[] => {
  if (outcome === 'not-addressed') return [];
  const { inpatient, outpatient } = policy.priorAuthorization;
  const rules =
    setting === 'inpatient' ? [inpatient] : setting === 'outpatient' ? [outpatient] : [inpatient, outpatient];
  return citedPlaces(policy, [...new Set(rules.flatMap(({ cites }) => cites))]);
};

const counted = (count: number, noun: string): string => `${String(count)} ${noun}${count === 1 ? '' : 's'}`;

/** What must be sent, in one line: what the text asks for, apart from what a reviewer needs. */
export const sendInWords = ({
  documents,
  outcome,
}: Determination): { readonly says: string; readonly places: readonly string[] } => {
  if (outcome === 'not-addressed') return { says: 'Nothing under this policy.', places: [] };
  const asked = documents.filter(({ basis }) => basis === 'policy');
  const evidence = documents.length - asked.length;
  const others = evidence === 0 ? '' : ` ${counted(evidence, 'item')} of evidence that a reviewer needs.`;
  if (asked.length === 0) return { says: `The text itself asks for no document.${others}`, places: [] };
  return {
    says: `Asked for by the text: ${asked.map(({ says }) => says.charAt(0).toLowerCase() + says.slice(1)).join('; ')}.${others}`,
    places: asked.flatMap(({ cites }) => cites),
  };
};
