import { useMemo, useState } from 'react';
import { type PreparedPolicy, sitesInPicture } from '../../../determination/index.ts';
import type { Facts } from '../../../facts/index.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import { CaseDrawnIn } from './CaseDrawnIn.tsx';
import { DrawingView } from './DrawingView.tsx';
import { Ways } from './Ways.tsx';
import { ownSite, viewOf } from './view.ts';
import { FONT_SIZE, type Measure } from './wrap.ts';

/** A little more than is measured: letters are set apart differently at other zooms and on paper. */
const SLACK = 1.06;

/** Measures words in the page's own typeface; without a canvas (tests), by letters as wide as its widest common ones. */
const measureInPage = (): Measure => {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text, isBold) => text.length * FONT_SIZE * (isBold ? 0.62 : 0.58);
  const { fontFamily } = getComputedStyle(document.body);
  return (text, isBold) => {
    context.font = `${isBold ? '600 ' : ''}${String(FONT_SIZE)}px ${fontFamily}`;
    return context.measureText(text).width * SLACK;
  };
};

interface PolicyPictureProps {
  readonly prepared: PreparedPolicy;
  /** What is known of the case in hand and counts under this policy. */
  readonly facts: Facts;
  /** Whether this is the policy, and the version of it, that judges the case. */
  readonly isJudge: boolean;
  readonly title: string;
  /** Whether it takes the width of the window: where nothing stands beside it. */
  readonly isAcross?: boolean | undefined;
}

const WHOLE = 'all';

/** A policy as a picture: the whole of it, or the part for one site; with the way of the case in hand. */
export function PolicyPicture({ prepared, facts, isJudge, title, isAcross = false }: PolicyPictureProps) {
  const [shown, show] = useState(() => ownSite(prepared, facts)?.value ?? WHOLE);
  const view = useMemo(() => viewOf(prepared, shown, facts, measureInPage()), [prepared, shown, facts]);
  const { picture, ways, drawing, site, drawnIn, elsewhere } = view;
  const sites = sitesInPicture(prepared);
  return (
    <div className="space-y-6">
      {sites.length > 0 && (
        <div className="print:hidden">
          <SelectField
            name="shown-site"
            label="Show"
            help="The part for one site is smaller and easier to follow."
            value={shown}
            onChange={(event) => show(event.target.value)}
            options={[
              { value: WHOLE, word: 'The whole policy' },
              ...sites.map(({ value, word }) => ({ value, word: `${word} only` })),
            ]}
          />
        </div>
      )}
      {drawnIn && <CaseDrawnIn prepared={prepared} facts={drawnIn} isJudge={isJudge} />}
      {elsewhere && <p>The case in hand goes no way through this part: its site is {elsewhere.word.toLowerCase()}.</p>}
      <DrawingView
        key={shown}
        picture={picture}
        drawing={drawing}
        hasCase={drawnIn !== undefined}
        isAcross={isAcross}
        title={site ? `${title}: ${site.word}` : title}
      />
      <Ways ways={ways} hasCase={drawnIn !== undefined} />
    </div>
  );
}
