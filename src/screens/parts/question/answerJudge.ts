type AnswerJudge = typeof import('./stepResolver.ts');

let loaded: AnswerJudge | undefined;

/** Loads what judges a form of answers: it is not needed to show one. */
export const loadAnswerJudge = async (): Promise<AnswerJudge> => (loaded ??= await import('./stepResolver.ts'));

/** What judges a form: at once where it is there, so that going on waits for nothing. */
export const answerJudge = (): AnswerJudge | Promise<AnswerJudge> => loaded ?? loadAnswerJudge();
