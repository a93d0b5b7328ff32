import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { ArrowRightIcon, CheckIcon, SkippedIcon } from './icons.tsx';
import { TextLink } from './TextLink.tsx';

export interface ProgressStep {
  readonly key: string;
  readonly label: string;
  readonly state: 'done' | 'current' | 'open' | 'to-come' | 'not-needed';
  /** Why it is not needed. */
  readonly reason?: ReactNode;
  readonly href?: string | undefined;
}

const states = {
  done: { word: 'Done', mark: <CheckIcon className="size-4" />, circle: 'border-ink', look: '' },
  current: {
    word: 'Now',
    mark: <ArrowRightIcon className="size-4" />,
    circle: 'border-accent bg-accent text-on-accent',
    look: 'font-semibold',
  },
  open: { word: 'Open', mark: null, circle: 'border-edge', look: '' },
  'to-come': { word: 'To come', mark: null, circle: 'border-edge', look: 'text-muted' },
  'not-needed': {
    word: 'Not needed',
    mark: <SkippedIcon className="size-4" />,
    circle: 'border-dashed border-edge',
    look: 'text-muted',
  },
} as const;

/** The way so far and the way left. */
export function ProgressSteps({ steps, label }: { readonly steps: readonly ProgressStep[]; readonly label: string }) {
  return (
    <ol role="list" aria-label={label} className="space-y-2">
      {steps.map((step) => {
        const { word, mark, circle, look } = states[step.state];
        return (
          <li
            key={step.key}
            aria-current={step.state === 'current' ? 'step' : undefined}
            className="flex items-start gap-3"
          >
            <span
              aria-hidden="true"
              className={classes('flex size-6 shrink-0 items-center justify-center rounded-full border', circle)}
            >
              {mark}
            </span>
            <div className="min-w-0 grow">
              <div className="flex flex-wrap items-baseline justify-between gap-x-3">
                <span className={look}>
                  {step.href === undefined ? step.label : <TextLink href={step.href}>{step.label}</TextLink>}
                </span>
                <span className="text-sm text-muted">{word}</span>
              </div>
              {step.reason !== undefined && <p className="text-sm text-muted">{step.reason}</p>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
