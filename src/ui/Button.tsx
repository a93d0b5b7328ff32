import type { ComponentPropsWithRef } from 'react';

/** `text`: words in a line of text, beside a link. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'text';

// On a narrow screen the words alone stand in the button: two fit in a row.
const shape =
  'inline-flex min-h-11 cursor-pointer items-center justify-center gap-2 rounded-md border py-2 text-base font-semibold no-underline disabled:cursor-not-allowed aria-disabled:cursor-not-allowed print:hidden max-sm:[&>svg]:hidden';

const look = {
  primary:
    'border-transparent bg-accent px-4 text-on-accent hover:bg-accent-strong disabled:bg-sunken disabled:text-muted',
  secondary: 'border-edge bg-surface px-4 text-ink hover:border-ink hover:bg-sunken disabled:text-muted',
  // Its words, not its box, stand in line with what is above.
  quiet:
    '-ms-2 border-transparent px-2 text-accent underline underline-offset-4 hover:bg-sunken hover:text-accent-strong',
} as const;

const words =
  'min-h-6 cursor-pointer text-accent underline underline-offset-4 hover:text-accent-strong hover:decoration-2 print:hidden [&>svg]:hidden';

function buttonClasses(kind: ButtonKind): string {
  return kind === 'text' ? words : `${shape} ${look[kind]}`;
}

interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'className'> {
  readonly kind?: ButtonKind | undefined;
}

/** Does something here. One primary button a screen; `type="submit"` is said, never assumed. */
export function Button({ kind = 'secondary', type = 'button', ...native }: ButtonProps) {
  return <button {...native} type={type} className={buttonClasses(kind)} />;
}

interface ButtonLinkProps extends Omit<ComponentPropsWithRef<'a'>, 'className'> {
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
