import type { ReactNode } from 'react';
import { classes } from './classes.ts';

interface IconProps {
  readonly className?: string | undefined;
}

/** An icon from its drawing: 20 units square, one stroke, the colour of the words beside it. */
// @__NO_SIDE_EFFECTS__ (what no screen shows is not sent)
export const drawn = (drawing: ReactNode) =>
  function Icon({ className }: IconProps) {
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
        {drawing}
      </svg>
    );
  };

/** Onward; the step in hand. */
export const ArrowRightIcon = drawn(<path d="M4 10h12M11 5l5 5-5 5" />);

/** The mark: six needles about a point. */
export const BrandIcon = drawn(
  <>
    <path d="M10 1.5v17M2.6 5.75l14.8 8.5M17.4 5.75l-14.8 8.5" />
    <circle cx="10" cy="10" r="3.5" className="fill-surface" />
  </>,
);

/** Met, done, copied. */
export const CheckIcon = drawn(<path d="m4 10.5 4 4 8-9" />);

/** Opens and closes; points down. */
export const ChevronIcon = drawn(<path d="m5 7.5 5 5 5-5" />);

/** Something to know. */
export const InfoIcon = drawn(
  <>
    <circle cx="10" cy="10" r="7.75" strokeWidth="1.75" />
    <path d="M10 9v5M10 6v.1" />
  </>,
);

/** The menu of a narrow screen. */
export const MenuIcon = drawn(<path d="M3 5.5h14M3 10h14M3 14.5h14" />);

/** Something is wrong and must be put right. */
export const ProblemIcon = drawn(<path d="M10 2.5 18 17H2L10 2.5ZM10 8v4M10 14.4v.1" />);

/** Search. */
export const SearchIcon = drawn(
  <>
    <circle cx="8.75" cy="8.75" r="5.25" />
    <path d="m13 13 4 4" />
  </>,
);

/** A step that is not needed. */
export const SkippedIcon = drawn(<path d="M5 10h10" />);

/** Something to watch for. */
export const WarningIcon = drawn(<path d="M3 3.5h14v10.5h-5l-2 3-2-3H3V3.5ZM10 6v3.2M10 11.4v.1" strokeWidth="1.75" />);
