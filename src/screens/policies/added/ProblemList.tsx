import type { LibraryProblem } from '../../../library/index.ts';
import { problemInWords } from './libraryWords.ts';

/** What is wrong in a library, part by part. */
export function ProblemList({ problems }: { readonly problems: readonly LibraryProblem[] }) {
  const lines = problems.map(problemInWords);
  return (
    <ul className="list-disc ps-5">
      {[...new Set(lines)].map((line) => (
        <li key={line} className="break-words">
          {line}
        </li>
      ))}
    </ul>
  );
}
