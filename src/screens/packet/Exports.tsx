import type { Submission } from '../../submission/chart/index.ts';

/** Exports for other programs. */
export function Exports({ submission }: { readonly submission: Submission }) {
  return submission.prepared ? null : null;
}
