import { classes } from '../../../ui/classes.ts';
import { FONT_SIZE, LINE_HEIGHT } from './wrap.ts';

interface TextLinesProps {
  readonly lines: readonly string[];
  /** Where each line has its middle, or its start. */
  readonly x: number;
  readonly from?: 'middle' | 'start';
  /** The middle of the whole. */
  readonly y: number;
  readonly className: string;
}

/** Broken text. */
export function TextLines({ lines, x, from = 'middle', y, className }: TextLinesProps) {
  const first = y - ((lines.length - 1) * LINE_HEIGHT) / 2;
  return (
    <text fontSize={FONT_SIZE} textAnchor={from} className={classes(className, 'forced-colors:fill-[CanvasText]')}>
      {lines.map((line, index) => (
        <tspan key={`${String(index)} ${line}`} x={x} y={first + index * LINE_HEIGHT} dominantBaseline="central">
          {line}
        </tspan>
      ))}
    </text>
  );
}
