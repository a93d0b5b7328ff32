import type { LibraryProblem } from '../../library/index.ts';
import { Disclosure } from '../../ui/Panel.tsx';

/** What the check of a library says of the draft, in the words of its file: for whoever helps the reader with it. */
export const CheckProblems = ({ problems }: { readonly problems: readonly LibraryProblem[] }) =>
  problems.length === 0 ? null : (
    <Disclosure summary="As the check of a policy file says it">
      <ul className="list-disc ps-5 text-sm" data-check="">
        {problems.map(({ part, place, message }) => (
          <li key={`${part} ${place} ${message}`} className="wrap-anywhere">
            {[part, place].filter(Boolean).join(', ')}: {message}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
