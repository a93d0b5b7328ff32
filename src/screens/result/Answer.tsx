import { useId, type ReactNode } from 'react';

/** The answers of a result, each a row of one card. */
export const AnswerCard = ({ children }: { readonly children: ReactNode }) => (
  <div className="rounded-md border border-line bg-surface print:border-0">{children}</div>
);

interface AnswerProps {
  /** For those who look for it in the page. */
  readonly name: 'why' | 'authorization' | 'documents' | 'missing';
  readonly asks: string;
  readonly children: ReactNode;
}

/** One answer: what is asked at the left, or above it on a phone. */
export function Answer({ name, asks, children }: AnswerProps) {
  const heading = useId();
  return (
    <section
      data-answer={name}
      aria-labelledby={heading}
      className="grid break-inside-avoid gap-x-4 gap-y-0.5 border-b border-line px-4 py-3 last:border-b-0 sm:grid-cols-[8rem_minmax(0,1fr)] print:px-0"
    >
      <h2 id={heading} className="pt-0.5 text-sm text-muted">
        {asks}
      </h2>
      <div className="min-w-0">{children}</div>
    </section>
  );
}

/** The answer itself, in one line. */
export const Headline = ({ children }: { readonly children: string }) => (
  <p key={children} className="font-semibold text-pretty">
    {children}
  </p>
);
