import type { ComponentPropsWithRef } from 'react';
import { VisuallyHidden } from './Spoken.tsx';

interface TextLinkProps extends Omit<ComponentPropsWithRef<'a'>, 'className'> {
  readonly href: string;
  /** Heard after the words, where many links say the same: "Change" + "size of the tumor". */
  readonly about?: string | undefined;
}

/** A link that stands by itself, tall enough to hit. */
export function TextLink({ about, children, ...native }: TextLinkProps) {
  return (
    <a
      {...native}
      className="inline-block min-h-6 text-accent underline underline-offset-4 hover:text-accent-strong hover:decoration-2"
    >
      {children}
      {about !== undefined && <VisuallyHidden> {about}</VisuallyHidden>}
    </a>
  );
}
