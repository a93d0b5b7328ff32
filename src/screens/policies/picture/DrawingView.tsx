import { useRef, useState, type KeyboardEvent } from 'react';
import type { Picture } from '../../../determination/index.ts';
import { ZoomFigure } from '../../../ui/ZoomFigure.tsx';
import type { Drawing } from './draw.ts';
import { InFocus } from './InFocus.tsx';
import { Line } from './Line.tsx';
import { NodeShape } from './NodeShape.tsx';
import { heardName } from './nodeWords.ts';
import { moveOf, trailAfter, trailTo, type Trail } from './walk.ts';

interface DrawingViewProps {
  readonly picture: Picture;
  readonly drawing: Drawing;
  readonly hasCase: boolean;
  /** What is drawn. */
  readonly title: string;
  /** Whether it takes the width of the window, or of what it stands in. */
  readonly isAcross: boolean;
}

/** The picture itself: one stop for Tab, then the arrow keys follow the lines. */
export function DrawingView({ picture, drawing, hasCase, title, isAcross }: DrawingViewProps) {
  const [trail, setTrail] = useState<Trail>(() => drawing.nodes.slice(0, 1).map(({ id }) => id));
  const shapes = useRef(new Map<string, SVGGElement>());
  const here = trail.at(-1);
  const goTo = (id: string): void => {
    const shape = shapes.current.get(id);
    shape?.focus({ preventScroll: true });
    // Browsers differ in how far they scroll to a part of a drawing that has the focus.
    shape?.scrollIntoView({ block: 'nearest', inline: 'center' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = moveOf(event.key, drawing.direction);
    if (move === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    // Keys that lead nowhere must not scroll the picture away either.
    event.preventDefault();
    const next = trailAfter(drawing, trail, move);
    if (!next) return;
    setTrail(next);
    goTo(next.at(-1) ?? '');
  };
  return (
    <div className="space-y-4">
      <div className={isAcross ? 'lg:mx-[calc(50%_-_50vw_+_1.5rem)] print:mx-0' : undefined}>
        <ZoomFigure
          label={title}
          width={drawing.width}
          height={drawing.height}
          start={drawing.nodes[0] ?? { x: 0, y: 0 }}
        >
          <svg
            viewBox={`0 0 ${String(drawing.width)} ${String(drawing.height)}`}
            role="group"
            aria-label={`${title}. The arrow keys follow the lines; the same stands in words below`}
            className="block h-full w-full print:h-auto print:max-h-[185mm]"
          >
            <g aria-hidden="true">
              {drawing.edges.map((line) => (
                <Line key={line.id} line={line} direction={drawing.direction} hasCase={hasCase} />
              ))}
            </g>
            {drawing.nodes.map((box) => (
              <NodeShape
                key={box.id}
                box={box}
                hasCase={hasCase}
                name={heardName(picture, box.node, hasCase)}
                isStop={box.id === here}
                hold={(shape) => {
                  if (shape) shapes.current.set(box.id, shape);
                  return () => {
                    shapes.current.delete(box.id);
                  };
                }}
                onFocus={() => setTrail((known) => (known.at(-1) === box.id ? known : trailTo(drawing, known, box.id)))}
                onKeyDown={onKeyDown}
              />
            ))}
          </svg>
        </ZoomFigure>
      </div>
      <InFocus picture={picture} id={here} hasCase={hasCase} goTo={goTo} />
    </div>
  );
}
