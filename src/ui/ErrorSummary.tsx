import { type MouseEvent, useEffect, useRef } from 'react';
import { ProblemIcon } from './icons.tsx';

interface ErrorSummaryProps {
  /** `field` is the id of the control, which is its name unless an id was given. */
  readonly errors: readonly { readonly field: string; readonly message: string }[];
  /** Counts the attempts (react-hook-form's `submitCount`): each one takes the focus again. */
  readonly attempt?: number | undefined;
}

/** Everything that is wrong on the page, above it. Takes the focus when it appears; each line leads to its field. */
export function ErrorSummary({ errors, attempt = 0 }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const shown = errors.length > 0;
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, attempt]);

  if (!shown) return null;
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      aria-labelledby="error-summary-heading"
      className="rounded-md border-2 border-problem bg-problem-soft p-4 sm:p-5"
    >
      <h2 id="error-summary-heading" className="flex items-center gap-2 text-lg font-semibold">
        <ProblemIcon className="text-problem" />
        There is a problem
      </h2>
      <ul role="list" className="mt-1">
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => focusField(event, field)}
              className="inline-block py-1 font-semibold text-problem underline underline-offset-4 hover:decoration-2"
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

// The address belongs to the routes: following the fragment itself would leave the page.
function focusField(event: MouseEvent, field: string): void {
  event.preventDefault();
  document.getElementById(field)?.focus();
}
