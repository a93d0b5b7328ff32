import type { LibraryProblem } from '../../library/index.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';

// That a book names a policy which cannot be used follows from what is wrong with the policy.
const isCause = ({ part, place }: LibraryProblem): boolean => !(part.startsWith('payers') && place.endsWith('.policy'));

/**
 * What the check finds in a draft that no place of the desk tells: for whoever keeps the product, in the words of its files. The
 * clerk is told that it is so, and by whom it is put right.
 */
export function CheckProblems({ problems }: { readonly problems: readonly LibraryProblem[] }) {
  if (problems.length === 0) return null;
  const causes = problems.filter(isCause);
  const told = causes.length === 0 ? problems : causes;
  return (
    <div className="space-y-2">
      <p>
        Something in it cannot stay, and this page cannot tell where. Undo your last steps one by one until this goes
        away, or hand what stands below to whoever keeps CryoCheck for you.
      </p>
      <Disclosure summary="For whoever keeps CryoCheck: what the check says">
        <ul className="list-disc ps-5 text-sm" data-check="">
          {told.map(({ part, place, message }) => (
            <li key={`${part} ${place} ${message}`} className="wrap-anywhere">
              {[part, place].filter(Boolean).join(', ')}: {message}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
