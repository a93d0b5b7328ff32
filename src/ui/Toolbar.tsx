import type { ReactNode } from 'react';
import { classes } from './classes.ts';

interface ToolbarProps {
  readonly children: ReactNode;
  /** `between` sends the last to the far side. */
  readonly spread?: 'start' | 'between' | undefined;
}

/** Buttons in a row that wraps; not on paper. */
export function Toolbar({ children, spread = 'start' }: ToolbarProps) {
  return (
    <div
      className={classes('flex flex-wrap items-center gap-3 print:hidden', spread === 'between' && 'justify-between')}
    >
      {children}
    </div>
  );
}
