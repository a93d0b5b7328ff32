import type { ComponentPropsWithRef } from 'react';
import { classes } from './classes.ts';

export interface NavLinkProps extends Omit<ComponentPropsWithRef<'a'>, 'className'> {
  readonly href: string;
  readonly current?: boolean | undefined;
}

/** One way in the masthead. */
export function NavLink({ current = false, children, ...native }: NavLinkProps) {
  return (
    <li>
      <a
        {...native}
        aria-current={current ? 'page' : undefined}
        className={classes(
          'inline-flex min-h-11 items-center border-b-3 px-2 -outline-offset-2 hover:text-accent-strong sm:min-h-14 sm:px-3',
          current ? 'border-accent font-semibold' : 'border-unmarked text-accent hover:border-edge',
        )}
      >
        {children}
      </a>
    </li>
  );
}
