import { useSyncExternalStore } from 'react';
import type { Draft } from '../../../desk/index.ts';
import { noAnswers, type Answers } from '../../../questionnaire/index.ts';

/** The case that is tried by a draft: a look at another part of the desk, to mend a clause, takes none of it away. */
interface TriedCase {
  readonly draft: string;
  readonly answers: Answers;
}

let tried: TriedCase | undefined;
const listeners = new Set<() => void>();

const put = (next: TriedCase | undefined): void => {
  tried = next;
  for (const listener of listeners) listener();
};

/** Lets go of the case that was tried. */
export const forgetTried = (): void => put(undefined);

/** What tells a draft from another one, for whose payer or from whose policy it was begun. */
export const draftTried = ({ payer, policy, began }: Draft): string =>
  JSON.stringify([payer.id, policy.policy, began?.policy, began?.version]);

const answersFor = (draft: string): Answers => (tried?.draft === draft ? tried.answers : noAnswers);

/** Changes the case that is tried by a draft; that of another one goes. */
export const changeTried = (draft: string, change: (answers: Answers) => Answers): void => {
  put({ draft, answers: change(answersFor(draft)) });
  // A browser may keep a page that was left whole: the answers must be gone before.
  window.addEventListener('pagehide', forgetTried);
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The answers of the case that is tried by a draft. */
export const useTried = (draft: string): Answers => useSyncExternalStore(subscribe, () => answersFor(draft));
