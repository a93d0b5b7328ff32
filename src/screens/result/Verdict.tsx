import { useEffect, useRef } from 'react';
import {
  documentName,
  enoughInWords,
  metWayOf,
  unaddressedSubject,
  verdictFor,
  verdictHeading,
  type Determination,
  type PreparedBook,
} from '../../determination/index.ts';
import { dateInDigits, listInWords } from '../../facts/index.ts';
import { OutcomeBanner } from '../../ui/OutcomeMark.tsx';
import { usePageTitle } from '../../ui/PageTitle.tsx';
import { Words } from '../../ui/Words.tsx';
import { verdictKinds } from '../parts/outcomeWords.ts';
import { nearestFailing } from './nearestFailing.ts';
import type { Shown } from './shown.ts';

/** Whether the text speaks of some tumor of this site. */
const addressesSite = (book: PreparedBook, site: unknown): boolean =>
  typeof site === 'string' && book.standing({ site }).possibleOutcomes.some((outcome) => outcome !== 'not-addressed');

/** The policies that can still decide, where there are several. */
const textsInQuestion = ({ entries }: PreparedBook, { texts }: Determination): readonly string[] => {
  const names = entries.flatMap(({ text }) =>
    text && texts.some(({ policy, version }) => policy === text.policy.policy && version === text.policy.version)
      ? [documentName(text.policy)]
      : [],
  );
  return names.length === 0 ? [] : [listInWords(names, 'or')];
};

const requirementsMet = ({ criteria }: Determination): string | undefined => {
  const clause = criteria.find(({ governs }) => governs);
  const count = clause ? metWayOf(clause).length : 0;
  if (count === 0) return undefined;
  if (count === 1) return 'The one requirement is met.';
  return count === 2 ? 'Both requirements are met.' : `All ${String(count)} requirements are met.`;
};

const requirementsFailing = (determination: Determination): readonly string[] => {
  const { length } = nearestFailing(determination);
  if (length === 0) return [];
  return [length === 1 ? '1 requirement is not met.' : `${String(length)} requirements are not met.`];
};

/** Which text is not held for the day; what comes after it in the payer's book is never asked, for it may have spoken first. */
const textNotHeld = ({ determination: { nearestVersion }, book }: Shown): readonly string[] => {
  const place = book.entries.findIndex(({ versions }) =>
    versions.some(({ policy }) => policy === nearestVersion?.policy),
  );
  const printed = book.entries[place]?.versions.flatMap(({ read }) => read?.policy.printedAs ?? []).at(-1);
  const [after] = book.entries.slice(place + 1).flatMap(({ text }) => text?.policy.printedAs ?? []);
  if (printed === undefined)
    return ['No text that is held here was in force on that day, so nothing can be said of it.'];
  return [
    `No text of ${printed} that is held here was in force on that day, so nothing can be said of it.`,
    ...(after === undefined ? [] : [`${after} comes after it in the payer’s book: ${printed} may have spoken first.`]),
  ];
};

const sentencesOf = (shown: Shown): readonly string[] => {
  const { determination, book, facts } = shown;
  const { payerWord } = determination;
  const word = payerWord === null ? [] : [`In the policy’s words: “${payerWord}.”`];
  switch (verdictFor(determination)) {
    case 'supported':
      return [...word, requirementsMet(determination) ?? []].flat();
    case 'not-enough':
      return enoughInWords(book, facts);
    case 'not-in-policy':
      return ['That is no answer on coverage: another policy may speak of it.'];
    case 'no-text':
      return textNotHeld(shown);
    case 'not-supported':
      return [...word, ...requirementsFailing(determination)];
    case 'ask-payer':
      return word;
  }
};

/** The verdict as the heading of the result, with the payer's own words beside it. */
export function Verdict({ shown, isPart = false }: { readonly shown: Shown; readonly isPart?: boolean | undefined }) {
  const { payer, determination, book, prepared, facts, vocabulary } = shown;
  const { serviceDate, site } = facts;
  const date = typeof serviceDate === 'string' ? serviceDate : undefined;
  const heading = usePageTitle(isPart ? undefined : 'Result');
  const words = verdictHeading(determination, {
    subject: unaddressedSubject(facts, vocabulary, addressesSite(book, site)),
    serviceDate: date,
  });
  const before = useRef(words);
  useEffect(() => {
    // An answer given in the result can take its own field away: the focus goes to what came of it.
    if (before.current !== words && document.activeElement === document.body) heading.current?.focus();
    before.current = words;
  }, [words, heading]);
  const over = [
    payer.name,
    ...(prepared ? [documentName(prepared.policy)] : textsInQuestion(book, determination)),
    ...(date === undefined ? [] : [`Service ${dateInDigits(date)}`]),
  ].join(' · ');
  const [first, ...others] = sentencesOf(shown);
  return (
    <div className="space-y-2">
      <p className="text-sm text-muted">
        <Words>{over}</Words>
      </p>
      <OutcomeBanner
        kind={verdictKinds[verdictFor(determination)]}
        word={words}
        heading={heading}
        level={isPart ? 3 : 1}
      >
        {first !== undefined && (
          <p>
            <Words>{[first, ...others].join(' ')}</Words>
          </p>
        )}
      </OutcomeBanner>
    </div>
  );
}
