import type { KeyboardEvent, RefCallback } from 'react';
import { classes } from '../../../ui/classes.ts';
import { outcomeKinds } from '../../../ui/OutcomeKind.tsx';
import { outcomeWordsOf } from '../../parts/outcomeWords.ts';
import { ICON, ICON_GAP, PADDING } from './boxes.ts';
import type { PlacedNode } from './place.ts';
import { TextLines } from './TextLines.tsx';

interface NodeShapeProps {
  readonly box: PlacedNode;
  readonly hasCase: boolean;
  /** As it is heard. */
  readonly name: string;
  /** Whether Tab comes to this one of all. */
  readonly isStop: boolean;
  readonly hold: RefCallback<SVGGElement>;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const RING = 3;

/** A question, or an outcome with its colour and icon. */
export function NodeShape({ box, hasCase, name, isStop, hold, onFocus, onKeyDown }: NodeShapeProps) {
  const { node, x, y, width, height, lines } = box;
  const [left, top] = [x - width / 2, y - height / 2];
  const isRuledOut = hasCase && node.reach === 'ruled-out';
  const isTaken = hasCase && node.reach === 'taken';
  const kind = node.kind === 'outcome' ? outcomeKinds[outcomeWordsOf(node.outcome).kind] : undefined;
  const Icon = kind?.Icon;
  const stroke = isTaken ? 'stroke-[3.5]' : isRuledOut ? 'stroke-1 [stroke-dasharray:5_4]' : 'stroke-[1.5]';
  const edge = kind ? (isRuledOut ? 'stroke-edge' : 'stroke-current') : isTaken ? 'stroke-accent' : 'stroke-edge';
  return (
    <g
      ref={hold}
      data-box={node.id}
      data-node={node.kind}
      data-reach={node.reach}
      role="group"
      aria-label={name}
      tabIndex={isStop ? 0 : -1}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      className={classes('group/node cursor-pointer outline-none', kind && (isRuledOut ? 'text-muted' : kind.text))}
    >
      <rect
        x={left - RING}
        y={top - RING}
        width={width + 2 * RING}
        height={height + 2 * RING}
        rx={kind ? height / 2 : 6}
        fill="none"
        className="hidden stroke-focus stroke-3 group-focus/node:inline"
      />
      <rect
        data-shape=""
        x={left}
        y={top}
        width={width}
        height={height}
        rx={kind ? Math.min(height / 2, 18) : 4}
        className={classes(
          isRuledOut ? 'fill-paper' : (kind?.fill ?? 'fill-surface'),
          stroke,
          edge,
          'forced-colors:fill-[Canvas]',
          isTaken ? 'forced-colors:stroke-[Highlight]' : 'forced-colors:stroke-[CanvasText]',
        )}
      />
      {Icon && (
        <svg x={left + PADDING.x} y={y - ICON / 2} width={ICON} height={ICON} viewBox="0 0 20 20">
          <Icon className="size-[20px]" />
        </svg>
      )}
      <TextLines
        lines={lines}
        x={kind ? left + PADDING.x + ICON + ICON_GAP : x}
        from={kind ? 'start' : 'middle'}
        y={y}
        className={classes(kind ? 'fill-current font-semibold' : isRuledOut ? 'fill-muted' : 'fill-ink')}
      />
    </g>
  );
}
