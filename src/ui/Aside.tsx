import { type RefCallback, useCallback, useState, type ReactNode, useId } from 'react';
import { classes } from './classes.ts';
import { ChevronIcon } from './icons.tsx';

/** Whether a scrolling box has more than it shows: then, and only then, it must be reachable by keyboard. */
function useOverflow(): readonly [RefCallback<HTMLElement>, boolean] {
  const [overflows, setOverflows] = useState(false);
  const box = useCallback((element: HTMLElement | null) => {
    // Not every document has one (tests run without layout).
    if (element === null || !('ResizeObserver' in window)) return;
    const look = () => setOverflows(element.scrollHeight > element.clientHeight + 1);
    const observer = new ResizeObserver(look);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return [box, overflows];
}

interface AsideProps {
  readonly label: string;
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** One copy of the content: a column that stays in view from 1024 px, a bar at the foot that opens below that. */
export function Aside({ label, summary, children }: AsideProps) {
  const [open, setOpen] = useState(false);
  const [content, overflows] = useOverflow();
  const id = useId();
  return (
    <aside
      aria-label={label}
      data-footbar=""
      className="fixed inset-x-0 bottom-0 z-20 border-t-2 border-accent bg-surface shadow-raised lg:sticky lg:inset-x-auto lg:top-0 lg:bottom-auto lg:z-auto lg:max-h-dvh lg:self-start lg:border-t-0 lg:bg-transparent lg:py-10 lg:shadow-none short:max-lg:static short:max-lg:-mx-4 short:max-lg:sm:-mx-6 print:hidden"
    >
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setOpen(false);
        }}
        className="flex min-h-12 w-full cursor-pointer items-center justify-between gap-3 px-4 py-2 text-start font-semibold -outline-offset-4 sm:px-6 lg:hidden"
      >
        <span className="min-w-0 truncate">{summary}</span>
        <ChevronIcon className={open ? '' : 'rotate-180'} />
      </button>
      <div
        id={id}
        ref={content}
        role="group"
        aria-label={label}
        tabIndex={overflows ? 0 : undefined}
        className={classes(
          'max-h-[60dvh] overflow-y-auto border-t border-line px-4 py-4 -outline-offset-4 sm:px-6 lg:block lg:max-h-[calc(100dvh-5rem)] lg:rounded-md lg:border lg:bg-surface lg:px-5 short:max-h-none',
          !open && 'hidden',
        )}
      >
        {children}
      </div>
    </aside>
  );
}
