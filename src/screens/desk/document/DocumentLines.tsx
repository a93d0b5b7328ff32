import { memo, useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import {
  markBetween,
  rowsOf,
  type DraftDocument,
  type Mark,
  type TextPoint,
  type TextRow,
} from '../../../desk/index.ts';
import { classes } from '../../../ui/classes.ts';
import { changeDesk, useMark, useOfDesk } from '../deskInHand.ts';

interface RowProps {
  readonly row: TextRow;
  readonly index: number;
  readonly isActive: boolean;
  readonly isCited: boolean;
  readonly isFound: boolean;
  /** The marked characters of the row; undefined: none. */
  readonly from: number | undefined;
  readonly to: number | undefined;
}

const rowId = (index: number): string => `desk-row-${String(index)}`;

const Row = memo(function Row({ row, index, isActive, isCited, isFound, from, to }: RowProps) {
  const { text, at, line } = row;
  const isMarked = from !== undefined && to !== undefined;
  return (
    <div
      id={rowId(index)}
      role="option"
      aria-selected={isMarked}
      data-row={index}
      className={classes(
        'grid grid-cols-[2.75rem_minmax(0,1fr)] border-s-4 text-sm leading-6',
        isCited ? 'border-s-accent' : 'border-s-unmarked',
        isFound && 'bg-sunken',
        isActive &&
          'group-focus-visible/lines:outline-3 group-focus-visible/lines:-outline-offset-3 group-focus-visible/lines:outline-focus',
      )}
    >
      <span className="pe-2 text-end text-muted tabular-nums select-none">{at === 0 ? line.number : ''}</span>
      <span data-text="" className="pe-3 whitespace-pre-wrap wrap-anywhere">
        {isMarked ? (
          <>
            {text.slice(0, from)}
            <mark className="bg-accent-soft text-ink underline decoration-accent decoration-2 underline-offset-4">
              {text.slice(from, to)}
            </mark>
            {text.slice(to)}
          </>
        ) : (
          text
        )}
      </span>
    </div>
  );
});

/** The marked characters of a row. */
const markedIn = ({ line, at, text }: TextRow, mark: Mark | undefined): readonly [number, number] | undefined => {
  if (!mark || line.number < mark.from.line || line.number > mark.to.line) return undefined;
  const from = line.number === mark.from.line ? Math.max(mark.from.at - at, 0) : 0;
  const to = line.number === mark.to.line ? Math.min(mark.to.at - at, text.length) : text.length;
  return from < to || (from === 0 && text === '' && to === 0 && line.number < mark.to.line) ? [from, to] : undefined;
};

/** The point of the document at a place of the page's own selection; undefined outside the lines. */
const pointAt = (rows: readonly TextRow[], node: Node | null, offset: number): TextPoint | undefined => {
  const element = node instanceof Element ? node : node?.parentElement;
  const holder = element?.closest<HTMLElement>('[data-row]');
  const row = rows[Number(holder?.dataset['row'] ?? -1)];
  const text = holder?.querySelector('[data-text]');
  if (!row || !text || !node) return undefined;
  const before = document.createRange();
  before.selectNodeContents(text);
  if (!text.contains(node)) return { line: row.line.number, at: row.at };
  before.setEnd(node, offset);
  return { line: row.line.number, at: row.at + before.toString().length };
};

const wholeRow = ({ line, at, text }: TextRow): Mark => ({
  from: { line: line.number, at },
  to: { line: line.number, at: at + text.length },
});

const rowsFrom = (rows: readonly TextRow[], one: number, other: number): Mark | undefined => {
  const [first, last] = [rows[Math.min(one, other)], rows[Math.max(one, other)]];
  return first && last ? markBetween(wholeRow(first).from, wholeRow(last).to) : undefined;
};

const STEPS: Readonly<Partial<Record<string, number>>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 20, PageUp: -20 };

interface DocumentLinesProps {
  readonly text: DraftDocument;
  readonly cited: ReadonlySet<number>;
  /** Line numbers in which the searched words stand. */
  readonly found: ReadonlySet<number>;
}

/** The document line by line: words are marked with the mouse, lines with the arrows while Shift is held. */
export const DocumentLines = memo(function DocumentLines({ text, cited, found }: DocumentLinesProps) {
  const rows = useMemo(() => rowsOf(text), [text]);
  const mark = useMark();
  const shown = useOfDesk((desk) => desk.shown);
  const [active, setActive] = useState(0);
  const [anchor, setAnchor] = useState(0);
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const index = shown ? rows.findIndex(({ line }) => line.number === shown.line) : -1;
    const box = list.current;
    const row = box?.querySelector<HTMLElement>(`#${rowId(index)}`);
    // The list scrolls, not the page.
    if (box && row) box.scrollTop = row.offsetTop - box.clientHeight / 3;
  }, [shown, rows]);

  const goTo = (index: number, isExtended: boolean): void => {
    const next = Math.min(Math.max(index, 0), rows.length - 1);
    setActive(next);
    if (isExtended) changeDesk({ mark: rowsFrom(rows, anchor, next) });
    else setAnchor(next);
    list.current?.querySelector(`#${rowId(next)}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step !== undefined) goTo(active + step, event.shiftKey);
    else if (event.key === 'Home') goTo(0, event.shiftKey);
    else if (event.key === 'End') goTo(rows.length - 1, event.shiftKey);
    else if (event.key === ' ' || event.key === 'Enter') changeDesk({ mark: rowsFrom(rows, anchor, active) });
    else if (event.key === 'Escape') changeDesk({ mark: undefined });
    else return;
    event.preventDefault();
  };
  const onMouseUp = (event: MouseEvent): void => {
    const selection = document.getSelection();
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;
    const index = Number(target?.dataset['row'] ?? -1);
    if (selection && !selection.isCollapsed) {
      const [from, to] = [
        pointAt(rows, selection.anchorNode, selection.anchorOffset),
        pointAt(rows, selection.focusNode, selection.focusOffset),
      ];
      if (from && to) changeDesk({ mark: markBetween(from, to) });
      selection.removeAllRanges();
      return;
    }
    if (index < 0) return;
    changeDesk({ mark: rowsFrom(rows, event.shiftKey ? anchor : index, index) });
    setActive(index);
    if (!event.shiftKey) setAnchor(index);
  };
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label="Lines of the document"
      aria-multiselectable="true"
      aria-activedescendant={rowId(active)}
      onKeyDown={onKeyDown}
      onMouseUp={onMouseUp}
      className="group/lines relative min-h-40 grow cursor-text max-lg:max-h-[50dvh] overflow-y-auto rounded-md border border-edge bg-surface py-2 -outline-offset-2"
    >
      {rows.map((row, index) => {
        const [from, to] = markedIn(row, mark) ?? [];
        return (
          <Row
            key={row.key}
            row={row}
            index={index}
            isActive={index === active}
            isCited={cited.has(row.line.number)}
            isFound={found.has(row.line.number)}
            from={from}
            to={to}
          />
        );
      })}
    </div>
  );
});
