import type { ReactNode } from 'react';
import { VisuallyHidden } from './Spoken.tsx';

interface ToggleTextProps {
  readonly isOpen: boolean;
  /** The id of what it opens. */
  readonly controls: string;
  /** Heard after the words, where many say the same. */
  readonly about?: string | undefined;
  readonly onToggle: (open: boolean) => void;
  readonly children: ReactNode;
}

/** Words in a line of text that open what stands below; not on paper. */
export function ToggleText({ isOpen, controls, about, onToggle, children }: ToggleTextProps) {
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={() => {
        onToggle(!isOpen);
      }}
      className="min-h-6 cursor-pointer text-sm text-accent underline underline-offset-4 hover:text-accent-strong hover:decoration-2 print:hidden"
    >
      {children}
      {about !== undefined && <VisuallyHidden> {about}</VisuallyHidden>}
    </button>
  );
}
