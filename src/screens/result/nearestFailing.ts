import { inSentence } from '../../facts/index.ts';
import { failingIn, type AssessedCriterion, type Determination } from '../../determination/index.ts';

/** The supporting clause that fails in the fewest requirements, by those. Empty where no clause could support the tumor. */
export const nearestFailing = ({ criteria }: Determination): readonly AssessedCriterion[] =>
  criteria
    .filter(({ outcome }) => outcome === 'medically-necessary')
    .map(failingIn)
    .filter((failing) => failing.length > 0)
    .toSorted((a, b) => a.length - b.length)[0] ?? [];

/** Answers, one or several, in the middle of a sentence. */
const within = (answers: string): string =>
  answers
    .split(/(, | or )/)
    .map(inSentence)
    .join('');

/** What a requirement that fails asks for, and what was entered, as parts of a sentence. */
export const failingInWords = ({
  required,
  documented,
}: Pick<AssessedCriterion, 'required' | 'documented'>): { readonly required: string; readonly entered: string } => ({
  required: within(required),
  entered: within(documented),
});
