import { useId, useState, type ComponentPropsWithRef, type ReactNode } from 'react';
import { BrandIcon, MenuIcon } from './icons.tsx';
import { classes } from './classes.ts';

interface MastheadProps {
  readonly name: string;
  readonly home: string;
  /** NavLinks. */
  readonly children?: ReactNode;
}

/** The line at the top of every page: whose it is, and where else one can go. */
export function Masthead({ name, home, children }: MastheadProps) {
  const [isOpen, setOpen] = useState(false);
  const menu = useId();
  return (
    <header className="border-b border-line bg-surface print:hidden">
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-6 px-4 sm:px-6">
        <a
          href={home}
          className="-ms-1 inline-flex min-h-11 items-center gap-2 rounded-md px-1 text-lg font-semibold tracking-tight sm:min-h-14"
        >
          <BrandIcon className="size-6 text-accent" />
          {name}
        </a>
        {children !== undefined && (
          <>
            <button
              type="button"
              aria-expanded={isOpen}
              aria-controls={menu}
              onClick={() => {
                setOpen(!isOpen);
              }}
              className="-me-2 inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-md px-2 text-accent sm:hidden"
            >
              <MenuIcon />
              Menu
            </button>
            <nav
              id={menu}
              aria-label="Main"
              className={classes('sm:block', isOpen ? 'basis-full border-t border-line' : 'hidden')}
            >
              <ul role="list" className="-mx-2 flex flex-wrap sm:mx-0">
                {children}
              </ul>
            </nav>
          </>
        )}
      </div>
    </header>
  );
}

interface NavLinkProps extends Omit<ComponentPropsWithRef<'a'>, 'className'> {
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
