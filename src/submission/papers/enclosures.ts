import type { AssessedCriterion, ChecklistItem } from '../../determination/index.ts';
import { inSentence, typedDateInDigits } from '../../facts/index.ts';
import { entryFor, type EvidenceEntry } from '../evidence/index.ts';
import { blank, line, type Line } from '../paper/index.ts';
import { type Submission } from './submission.ts';
import { testsWithin } from './requirements.ts';

/** A paper that goes with a request, under its number; it may be several documents of the checklist in one. */
export interface Enclosure {
  readonly number: number;
  readonly documents: readonly ChecklistItem[];
  readonly entry: EvidenceEntry;
  /** Asked for and not at hand yet. */
  readonly isToFollow: boolean;
}

const isGoing = (submission: Submission, { id, isEnclosed }: ChecklistItem): boolean =>
  isEnclosed && entryFor(submission.evidence, id).state !== 'missing';

/** The enclosures of a request, numbered once. A document that is the same as another has no number of its own; one that is not to be had is none. */
export const enclosuresOf = (submission: Submission): readonly Enclosure[] => {
  const { determination, evidence } = submission;
  const going = (determination.documents ?? []).filter((item) => isGoing(submission, item));
  const isPartOf = (item: ChecklistItem): boolean => {
    const { sameAs } = entryFor(evidence, item.id);
    return sameAs !== item.id && going.some(({ id }) => id === sameAs && entryFor(evidence, id).sameAs === '');
  };
  return going
    .filter((item) => !isPartOf(item))
    .map((item, index) => {
      const entry = entryFor(evidence, item.id);
      const parts = going.filter((each) => isPartOf(each) && entryFor(evidence, each.id).sameAs === item.id);
      return { number: index + 1, documents: [item, ...parts], entry, isToFollow: entry.state === 'requested' };
    });
};

/** What the list to tick leaves open: ", or why none". What is enclosed is one of them. */
const LEFT_OPEN = /, (?:or|if) .*$/;

/** What an enclosure is called: by its own title where one is noted. */
export const enclosureName = ({ documents, entry }: Enclosure): string => {
  const names = documents.map(({ name }) => name.replace(LEFT_OPEN, ''));
  const [first = '', ...others] = names;
  return entry.title.trim() === '' ? [first, ...others.map(inSentence)].join(', ') : entry.title.trim();
};

/** An enclosure with its date, or a blank for it; one that is still to come says so. */
export const enclosureLine = (enclosure: Enclosure): Line => {
  const { entry, isToFollow } = enclosure;
  const date = typedDateInDigits(entry.date);
  const name = `${enclosureName(enclosure)}, `;
  if (isToFollow) return line(name, 'to follow', date === '' ? '' : `, requested ${date}`);
  return line(name, date === '' ? blank('date') : date);
};

/** Numbers of the enclosures that show a criterion that is met, or is set against the case. */
export const shownIn = (submission: Submission, criterion: AssessedCriterion): readonly Enclosure[] => {
  const tests = testsWithin(criterion);
  const counted = tests.some(({ status }) => status === criterion.status)
    ? tests.filter(({ status }) => status === criterion.status)
    : tests;
  const facts = counted.flatMap((test) => test.facts);
  return enclosuresOf(submission).filter(({ documents }) =>
    documents.some((item) => item.facts.some((fact) => facts.includes(fact))),
  );
};
