import { failingIn, type AssessedCriterion, type Determination } from '../../determination/index.ts';

/** The supporting clause that fails in the fewest requirements, by those. Empty where no clause could support the tumor. */
export const nearestFailing = ({ criteria }: Determination): readonly AssessedCriterion[] =>
  criteria
    .filter(({ outcome }) => outcome === 'medically-necessary')
    .map(failingIn)
    .filter((failing) => failing.length > 0)
    .toSorted((a, b) => a.length - b.length)[0] ?? [];
