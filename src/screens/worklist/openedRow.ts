import { useEffect } from 'react';
import { readCase } from '../../case/index.ts';
import { useCaseInHand } from '../parts/caseInHand.ts';
import type { Spoken } from '../../worklist/index.ts';
import { withAnswers } from './judgedList.ts';
import { changeWorklist, leaveWorklist, useWorklist } from './worklistInHand.ts';

/** Takes the answers of a row that was opened in the wizard back into the list, where any of them changed. */
export const useOpenedRow = ({ vocabulary }: Spoken): void => {
  const { open, judged, changed } = useWorklist();
  const { answers } = useCaseInHand();
  useEffect(() => leaveWorklist, []);
  useEffect(() => {
    if (!open?.isAway || !judged) return;
    // With what belongs to another site: a row whose answers nobody touched is not changed by having been opened.
    const { handedOn } = readCase(answers, vocabulary);
    const isChanged = JSON.stringify(sorted(handedOn)) !== JSON.stringify(sorted(open.facts));
    changeWorklist({
      open: undefined,
      ...(isChanged
        ? {
            judged: { ...judged, judged: withAnswers(judged.judged, open.at, handedOn) },
            changed: new Map([...changed, [open.at, handedOn]]),
            isUnsaved: true,
          }
        : {}),
    });
  }, [open, judged, changed, answers, vocabulary]);
};

const sorted = (facts: object): readonly (readonly [string, unknown])[] =>
  Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1));
