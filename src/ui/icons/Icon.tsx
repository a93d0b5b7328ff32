import type { ReactNode } from 'react';
import { classes } from '../classes.ts';

export interface IconProps {
  readonly className?: string | undefined;
}

/** The frame every icon is drawn in: 20 units square, one stroke, the colour of the words beside it. */
export function Icon({ className, children }: IconProps & { readonly children: ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={classes('inline-block size-5 shrink-0', className)}
    >
      {children}
    </svg>
  );
}
