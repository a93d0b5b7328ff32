import { heading, line, paragraph, type Paper } from '../paper/index.ts';
import { enclosureLine, enclosuresOf } from './enclosures.ts';
import { memberLine } from './frame.ts';
import type { Submission } from './submission.ts';

/** A slip before each enclosure, with its number: a page each. */
export const separators = (submission: Submission): readonly Paper[] =>
  enclosuresOf(submission)
    .filter(({ isToFollow }) => !isToFollow)
    .map((enclosure) => ({
      name: 'separators',
      title: `Slip for enclosure ${String(enclosure.number)}`,
      look: 'form',
      isSent: true,
      parts: [
        heading(`Enclosure ${String(enclosure.number)}`, 1),
        paragraph(line(...enclosureLine(enclosure))),
        paragraph(line('Member: ', memberLine(submission))),
      ],
    }));
