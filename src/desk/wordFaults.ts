import { partsOf } from './condition.ts';
import { copiedFrom, standsIn } from './copiedSentences.ts';
import { markedText, textOfLines, wordCount } from './document.ts';
import type { Draft, DraftCitation } from './draft.ts';
import { MOST_QUOTED_WORDS } from './edits.ts';
import { faultsIn, type DeskPart, type Fault } from './faults.ts';
import { citedIn } from './policyFile.ts';

/** Where a citation is mended: beside what it is cited for. */
export const citePlace = (id: string): string => `cite:${id}`;

/** Whether a passage is too long to be quoted whole, and no words of it are taken. */
export const wantsDecidingWords = (
  { document }: Pick<Draft, 'document'>,
  { quote, lines, span, became }: DraftCitation,
): boolean => {
  if (!document || quote.trim() !== '' || became === 'gone') return false;
  const passage = span
    ? markedText(document, { from: { line: lines[0], at: span[0] }, to: { line: lines[1], at: span[1] } })
    : textOfLines(document, lines);
  return wordCount(passage) > MOST_QUOTED_WORDS;
};

interface OwnWords {
  readonly place: string;
  readonly part: DeskPart;
  readonly words: readonly string[];
}

const ownWordsOf = ({ policy, facts, values }: Draft): readonly OwnWords[] => [
  ...policy.clauses.flatMap((clause): readonly OwnWords[] => [
    { place: clause.key, part: 'clauses', words: [clause.inShort, clause.says, clause.question] },
    ...partsOf(clause.when).map(({ key, says, requires, inShort }): OwnWords => ({
      place: key,
      part: 'clauses',
      words: [says, requires, inShort],
    })),
  ]),
  ...policy.citations.map(({ id, says, note }): OwnWords => ({
    place: citePlace(id),
    part: 'clauses',
    words: [says, note],
  })),
  ...(['inpatient', 'outpatient', 'billing', 'heldNote', 'inForce', 'reviewDue'] as const).map((name): OwnWords => ({
    place: name === 'heldNote' ? 'held' : name,
    part: 'what',
    words: [policy[name].says],
  })),
  ...policy.codes.map(({ key, says, note }): OwnWords => ({ place: key, part: 'what', words: [says, note] })),
  ...policy.papers.map(({ key, name, says }): OwnWords => ({ place: key, part: 'what', words: [name, says] })),
  ...facts.map(({ key, label, question, help }): OwnWords => ({
    place: key,
    part: 'clauses',
    words: [label, question, help],
  })),
  ...values.map(({ key, word, hint }): OwnWords => ({ place: key, part: 'clauses', words: [word, hint] })),
];

/** A place by the lines of this page, which whoever gets a letter does not have. */
const BY_LINE = /^lines?\s*\d/i;

const citationFaults = (
  document: Draft['document'],
  citation: DraftCitation,
  isOfClause: boolean,
): readonly Fault[] => {
  const { id, quote, place, lines, became } = citation;
  const count = wordCount(quote.replace(/\[sic\]/gi, ''));
  const at = citePlace(id);
  const fault = faultsIn(isOfClause ? 'clauses' : 'what');
  if (became === 'gone') return [fault(at, 'wrong', 'This passage is gone from the newer text: mark another one.')];
  return [
    ...(became === 'changed' ? [fault(at, 'look', 'This passage changed in the newer text: read it again.')] : []),
    ...(count > MOST_QUOTED_WORDS
      ? [fault(at, 'wrong', `${String(count)} words are quoted; at most ${String(MOST_QUOTED_WORDS)}.`, 'quote')]
      : []),
    ...(quote.trim() !== '' && document && !standsIn(quote, textOfLines(document, lines))
      ? [fault(at, 'wrong', 'These words do not stand in the marked lines.', 'quote')]
      : []),
    ...(place.trim() === '' ? [fault(at, 'open', 'Say where the passage stands, such as “first bullet”.')] : []),
    ...(BY_LINE.test(place.trim())
      ? [
          fault(
            at,
            'open',
            `“${place.trim()}” counts lines as this page does: say where it stands as a reader of the payer’s document finds it, such as “second paragraph”.`,
          ),
        ]
      : []),
    ...(isOfClause && wantsDecidingWords({ document }, citation)
      ? [
          fault(
            at,
            'look',
            `The passage has more than ${String(MOST_QUOTED_WORDS)} words: take the few that decide, so that letters quote the payer and not you.`,
          ),
        ]
      : []),
  ];
};

interface ToldOfCitation {
  readonly document: Draft['document'];
  readonly isOfClause: boolean;
  readonly faults: readonly Fault[];
}

const told = new WeakMap<DraftCitation, ToldOfCitation>();

/** What is wrong with the passages on which something rests: told anew of those alone that changed. */
const faultsOfCitations = ({ document, policy }: Draft): readonly Fault[] => {
  const cited = new Set(citedIn(policy));
  const ofClauses = new Set(
    policy.clauses.flatMap(({ cites, when }) => [...cites, ...partsOf(when).flatMap((part) => part.cites)]),
  );
  return policy.citations
    .filter(({ id }) => cited.has(id))
    .flatMap((citation) => {
      const isOfClause = ofClauses.has(citation.id);
      const before = told.get(citation);
      if (before?.document === document && before.isOfClause === isOfClause) return before.faults;
      const faults = citationFaults(document, citation, isOfClause);
      told.set(citation, { document, isOfClause, faults });
      return faults;
    });
};

/** Quotes that are too long or stand nowhere, and sentences of our own that are the document's. */
export const wordFaults = (draft: Draft): readonly Fault[] => {
  const { document } = draft;
  const copied = document
    ? ownWordsOf(draft).flatMap(({ place, part, words }) => {
        const found = words.flatMap((each) => copiedFrom(document, each) ?? [])[0];
        return found === undefined
          ? []
          : [
              faultsIn(part)(
                place,
                'wrong',
                `“${found}” stands in the document word for word. Say it in your own words.`,
              ),
            ];
      })
    : [];
  return [...faultsOfCitations(draft), ...copied];
};
