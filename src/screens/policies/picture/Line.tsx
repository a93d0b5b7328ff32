import type { Reach } from '../../../determination/index.ts';
import { classes } from '../../../ui/classes.ts';
import type { Direction } from './place.ts';
import type { Routed, Stretch, Way } from './route.ts';
import { TextLines } from './TextLines.tsx';

interface LineProps {
  readonly line: Routed;
  readonly direction: Direction;
  readonly hasCase: boolean;
}

/** Never colour alone: the way of the case is thick, what is ruled out is dashed. */
const looks: Readonly<Record<Reach | 'plain', string>> = {
  plain: 'stroke-edge stroke-[1.75]',
  taken: 'stroke-accent stroke-[5] forced-colors:stroke-[Highlight] print:stroke-[4]',
  open: 'stroke-ink stroke-[2.25]',
  'ruled-out': 'stroke-edge stroke-1 [stroke-dasharray:5_4]',
};

const HEAD = 5;

const pointIn =
  (direction: Direction) =>
  ({ along, across }: Way): string =>
    direction === 'TB' ? `${String(across)} ${String(along)}` : `${String(along)} ${String(across)}`;

const pathOf = (stretches: readonly Stretch[], direction: Direction): string => {
  const point = pointIn(direction);
  return stretches
    .map(({ from, to }, index) => {
      const middle = (from.along + to.along) / 2;
      const bend =
        from.across === to.across
          ? `L ${point(to)}`
          : `C ${point({ along: middle, across: from.across })} ${point({ along: middle, across: to.across })} ${point(to)}`;
      return index === 0 ? `M ${point(from)} ${bend}` : bend;
    })
    .join(' ');
};

const headOf = ({ along, across }: Way, direction: Direction): string => {
  const point = pointIn(direction);
  return `M ${point({ along: along - HEAD * 1.6, across: across - HEAD })} L ${point({ along, across })} L ${point({ along: along - HEAD * 1.6, across: across + HEAD })}`;
};

/** The line of an answer, with its words on it. */
export function Line({ line, direction, hasCase }: LineProps) {
  const { edge, stretches, lines, x, y, width, height } = line;
  const look = hasCase ? edge.reach : 'plain';
  const end = stretches.at(-1)?.to;
  return (
    <g>
      <path
        d={pathOf(stretches, direction)}
        fill="none"
        className={classes(looks[look], look !== 'taken' && 'forced-colors:stroke-[CanvasText]')}
      />
      {end && (
        <path
          d={headOf(end, direction)}
          fill="none"
          strokeLinejoin="round"
          strokeLinecap="round"
          className={classes(looks[look], 'stroke-2 [stroke-dasharray:none] print:stroke-2')}
        />
      )}
      <g data-box={edge.id} data-line={look}>
        <rect
          x={x - width / 2}
          y={y - height / 2}
          width={width}
          height={height}
          className="fill-paper forced-colors:fill-[Canvas]"
        />
        <TextLines
          lines={lines}
          x={x}
          y={y}
          className={classes(look === 'ruled-out' ? 'fill-muted' : 'fill-ink', look === 'taken' && 'font-semibold')}
        />
      </g>
    </g>
  );
}
