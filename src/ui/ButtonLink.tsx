import type { ComponentPropsWithRef } from 'react';
import { type ButtonKind, buttonClasses } from './button.ts';

export interface ButtonLinkProps extends Omit<ComponentPropsWithRef<'a'>, 'className'> {
  readonly href: string;
  readonly kind?: ButtonKind | undefined;
}

/** Leads somewhere, in the shape of a button. */
export function ButtonLink({ kind = 'secondary', children, ...native }: ButtonLinkProps) {
  return (
    <a {...native} className={buttonClasses(kind)}>
      {children}
    </a>
  );
}
