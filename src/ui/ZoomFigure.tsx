import { type ReactNode, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';
import { Toolbar } from './Toolbar.tsx';

interface ZoomFigureProps {
  /** What is shown, for those who come upon the region by keyboard or by ear. */
  readonly label: string;
  /** The size of what is shown, in pixels at actual size. */
  readonly width: number;
  readonly height: number;
  /** What is in view at first, where not all of it can be: a place in the same pixels. */
  readonly start: { readonly x: number; readonly y: number };
  /** An svg that fills its box. */
  readonly children: ReactNode;
}

const STEP = 1.25;
const LEAST = 0.25;
const MOST = 3;
/** Below this, in pixels, fitting to the width would make words too small to read: actual size is shown first. */
const WIDE = 640;

const limited = (zoom: number) => Math.min(MOST, Math.max(LEAST, zoom));

/** A drawing that may be larger than the screen: it scrolls in a region of its own, and can be made larger and smaller. */
export function ZoomFigure({ label, width, height, start, children }: ZoomFigureProps) {
  const [room, setRoom] = useState<number>();
  const [chosen, setChosen] = useState<number | 'fit'>();
  const region = useRef<HTMLDivElement>(null);
  const watch = useCallback((box: HTMLDivElement | null) => {
    region.current = box;
    if (box === null) return;
    setRoom(box.clientWidth);
    // Not every document has one (tests run without layout).
    if (!('ResizeObserver' in window)) return;
    const observer = new ResizeObserver(() => setRoom(box.clientWidth));
    observer.observe(box);
    return () => observer.disconnect();
  }, []);

  const fitting = limited(Math.min(1, (room ?? width) / width));
  const kept = chosen ?? (room !== undefined && room < WIDE ? 1 : 'fit');
  const zoom = kept === 'fit' ? fitting : kept;

  // What stood in the middle stays there; first of all that is the start.
  const before = useRef<number>(undefined);
  const { x, y } = start;
  useLayoutEffect(() => {
    const box = region.current;
    if (box === null || room === undefined) return;
    const factor = zoom / (before.current ?? zoom);
    if (before.current === undefined) {
      box.scrollLeft = x * zoom - box.clientWidth / 2;
      box.scrollTop = y * zoom - box.clientHeight / 2;
    }
    before.current = zoom;
    if (factor === 1) return;
    box.scrollLeft = (box.scrollLeft + box.clientWidth / 2) * factor - box.clientWidth / 2;
    box.scrollTop = (box.scrollTop + box.clientHeight / 2) * factor - box.clientHeight / 2;
  }, [zoom, room, x, y]);

  return (
    <div className="space-y-3">
      <Toolbar>
        <Button onClick={() => setChosen(limited(zoom * STEP))} disabled={zoom >= MOST}>
          Zoom in
        </Button>
        <Button onClick={() => setChosen(limited(zoom / STEP))} disabled={zoom <= LEAST}>
          Zoom out
        </Button>
        <Button onClick={() => setChosen('fit')} aria-pressed={kept === 'fit'}>
          Fit
        </Button>
        <Button onClick={() => setChosen(1)} aria-pressed={kept === 1}>
          Actual size
        </Button>
        <span role="status" className="text-sm text-muted">
          {Math.round(zoom * 100)} %
        </span>
      </Toolbar>
      <div
        ref={watch}
        role="region"
        aria-label={label}
        tabIndex={0}
        className={classes(
          kept === 'fit' ? 'overflow-x-auto' : 'max-h-[85vh] overflow-auto',
          'rounded-md border border-line bg-paper [scrollbar-gutter:stable] print:max-h-none print:overflow-visible print:border-0',
        )}
      >
        {/* In rem, so that a larger text size of the browser enlarges the words of the drawing too. */}
        <div
          className="mx-auto print:max-w-full! print:h-auto!"
          style={{ width: `${String((width * zoom) / 16)}rem`, height: `${String((height * zoom) / 16)}rem` }}
        >
          {children}
        </div>
      </div>
    </div>
  );
}
