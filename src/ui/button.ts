export type ButtonKind = 'primary' | 'secondary' | 'quiet';

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

export function buttonClasses(kind: ButtonKind): string {
  return `${shape} ${look[kind]}`;
}
