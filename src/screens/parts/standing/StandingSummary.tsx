import type { Way } from '../../way.ts';
import { standingInWords } from './standingInWords.ts';

/** The standing in one line, for the closed bar at the foot. */
export function StandingSummary({ way }: { readonly way: Way }) {
  return <>{standingInWords(way)}</>;
}
