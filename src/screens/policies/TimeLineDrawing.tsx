import type { TimeLine } from '../../determination/index.ts';

// Browsers leave colours inside a drawing as they are when they force all others.
const judging = 'text-accent forced-colors:text-[color:CanvasText]';
const quiet = 'text-muted forced-colors:text-[color:CanvasText]';

const percent = (place: number): string => `${String(place * 100)}%`;

/** Words near an edge turn inwards, so that nothing is cut off. */
const anchorAt = (place: number): 'start' | 'middle' | 'end' =>
  place < 0.12 ? 'start' : place > 0.88 ? 'end' : 'middle';

interface TimeLineDrawingProps {
  readonly line: TimeLine<unknown>;
  /** Days on which a newer text is likely. */
  readonly reviews: readonly string[];
}

/**
 * The time line to look at; the list beside it says the same in words. Everything is drawn in the colour of the text, which
 * holds on paper and in forced colors, and placed by percent, so that words keep their size at any width.
 */
export function TimeLineDrawing({ line: { stretches, today, placeOf, ticks }, reviews }: TimeLineDrawingProps) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width="100%"
      height="92"
      className="block text-sm"
      fill="currentColor"
      stroke="none"
    >
      <text x={percent(today)} y="12" textAnchor={anchorAt(today)} className="font-semibold">
        today
      </text>
      {stretches.map((stretch, index) => {
        const { start, end } = stretch;
        return (
          <g
            key={start}
            className={stretch.isToday && stretch.kind === 'held' ? judging : undefined}
            fill="currentColor"
          >
            <text x={percent((start + end) / 2)} y="30" textAnchor="middle" className={quiet}>
              {index + 1}
            </text>
            {stretch.kind === 'gap' ? (
              <line
                x1={percent(start)}
                x2={percent(end)}
                y1="46"
                y2="46"
                stroke="currentColor"
                strokeWidth="2"
                strokeDasharray="4 4"
              />
            ) : (
              <rect
                x={percent(start)}
                width={percent(end - start)}
                y="36"
                height="20"
                fill={stretch.isToday ? 'currentColor' : 'none'}
                stroke="currentColor"
                strokeWidth="2"
              />
            )}
          </g>
        );
      })}
      <line x1={percent(today)} x2={percent(today)} y1="16" y2="72" stroke="currentColor" strokeWidth="2" />
      {reviews.map((date) => (
        <svg key={date} x={percent(placeOf(date))} y="64" overflow="visible">
          <path d="M0-7l7 7-7 7-7-7z" />
        </svg>
      ))}
      {ticks.map(({ place, word }) => (
        <g key={word} className={quiet} fill="currentColor">
          <line x1={percent(place)} x2={percent(place)} y1="57" y2="70" stroke="currentColor" strokeWidth="1" />
          <text x={percent(place)} y="88" textAnchor={anchorAt(place)}>
            {word}
          </text>
        </g>
      ))}
    </svg>
  );
}
