import { useEffect, useRef, useState } from 'react';
import type { Policy } from '../../../determination/index.ts';
import type { Copy, CopyAnswer, CopyQuestion } from '../../parts/copy/copyQuestion.ts';

/** Compares a document; what it needs is loaded with the first. */
export type CompareCopy = (question: CopyQuestion, unwanted: AbortSignal) => Promise<CopyAnswer>;
export type ReadFingerprints = (policy: Policy) => Promise<string>;

/** Where a comparison stands. */
export type ComparisonState =
  | { readonly stands: 'not-asked' }
  | { readonly stands: 'reading' }
  | { readonly stands: 'answered'; readonly answer: CopyAnswer };

/** The latest comparison of a policy's text with a document: another document puts an end to the one before. */
export const useComparison = (
  policy: Policy,
  { compare, read }: { readonly compare: CompareCopy; readonly read: ReadFingerprints },
  onAnswer: (answer: CopyAnswer) => void,
): { readonly state: ComparisonState; readonly ask: (copy: Copy) => void } => {
  const [state, setState] = useState<ComparisonState>({ stands: 'not-asked' });
  const running = useRef<AbortController>(undefined);
  useEffect(
    () => () => {
      running.current?.abort();
    },
    [],
  );
  const ask = async (copy: Copy): Promise<void> => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    setState({ stands: 'reading' });
    const refusing =
      (what: string) =>
      (error: unknown): CopyAnswer => ({
        ok: false,
        says: `${what}: ${error instanceof Error ? error.message : String(error)}. Load the page again.`,
      });
    const answer = await read(policy).then(
      (fingerprints) =>
        own.signal.aborted
          ? undefined
          : compare({ copy, names: { number: policy.number, title: policy.title }, fingerprints }, own.signal).catch(
              refusing('What reads documents could not be started'),
            ),
      refusing('The fingerprints of this policy could not be read'),
    );
    if (own.signal.aborted || !answer) return;
    setState({ stands: 'answered', answer });
    onAnswer(answer);
  };
  return {
    state,
    ask: (copy) => {
      void ask(copy);
    },
  };
};
