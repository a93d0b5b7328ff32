import { choiceHeld, dateInWords, factNamed } from '../../facts/index.ts';
import { blanksIn, type Paper } from '../../submission/paper/index.ts';
import type { Submission } from '../../submission/papers/index.ts';
import { classes } from '../../ui/classes.ts';
import { usePrintedTitle } from '../../ui/printedTitle.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { AddedMark } from '../parts/AddedMark.tsx';
import { PaperView } from '../parts/PaperView.tsx';
import { useRequestInHand } from '../parts/requestInHand.ts';
import { EditWords } from './EditWords.tsx';
import { PaperActions } from './PaperActions.tsx';
import { usePapers } from '../parts/submissionInHand.ts';
import { isPrinted } from './printedPapers.ts';

const blanksInWords = (count: number): string =>
  count === 0 ? '' : count === 1 ? ', 1 blank' : `, ${String(count)} blanks`;

/** What a choice of papers is called: several slips are one. */
const titleOf = ([first, ...others]: readonly Paper[]): string =>
  others.length === 0 ? (first?.title ?? '') : `Slips for the ${String(others.length + 1)} enclosures`;

/** The papers that bear one name, together. */
const byName = (papers: readonly Paper[]): readonly (readonly Paper[])[] =>
  [...new Set(papers.map(({ name }) => name))].map((name) => papers.filter((each) => each.name === name));

/** Over printed pages, and what a PDF is called: payer, site and day. Neither the patient nor this product stands on what is sent. */
const printedTitle = ({ payerName, facts, vocabulary, today }: Submission): string => {
  const site = factNamed(vocabulary, 'site');
  const { serviceDate } = facts;
  return [
    payerName,
    (site && choiceHeld(site, facts, vocabulary)?.word) ?? 'cryoablation',
    dateInWords(typeof serviceDate === 'string' ? serviceDate : today),
  ].join(', ');
};

/** The papers of the request, one at a time as it will be printed: what is entered above shows in it at once. */
export function Papers({ submission }: { readonly submission: Submission }) {
  const { ownWords, printed, lookedAt, change } = useRequestInHand();
  // Not deferred: a page that is left may be kept whole, and no paper may lag behind what was forgotten.
  const papers = usePapers(submission);
  const paper = papers.find(({ name }) => lookedAt.includes(name)) ?? papers[0];
  usePrintedTitle(printedTitle(submission));
  if (!paper) return null;
  const takesOwnWords = papers.some(({ parts }) => parts.some(({ is }) => is === 'own'));
  return (
    <section
      aria-labelledby="papers"
      className="rounded-md border border-line bg-surface px-4 py-3 print:border-0! print:p-0!"
    >
      <h2 id="papers" className="mb-2 text-lg font-semibold print:hidden">
        3. Papers
      </h2>
      <div className="space-y-4 print:space-y-0">
        {takesOwnWords && (
          <div className="print:hidden">
            <TextArea
              name="ownWords"
              label="In the clinician’s own words"
              help="Two to five sentences for the letter: presentation, what bears on the choice, what was tried, the goal."
              size="plain"
              autoComplete="off"
              spellCheck={false}
              value={ownWords}
              onChange={(event) => {
                change({ ownWords: event.target.value });
              }}
            />
          </div>
        )}
        <fieldset className="min-w-0 print:hidden">
          <legend className="mb-2 font-semibold">Paper to look at</legend>
          <div className="flex flex-wrap gap-2">
            {byName(papers).map((each) => (
              <label
                key={titleOf(each)}
                className="inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-md border border-edge bg-surface px-3 hover:border-ink has-checked:border-accent has-checked:bg-accent-soft"
              >
                <input
                  type="radio"
                  name="paper"
                  value={each[0]?.name}
                  checked={each[0]?.name === paper.name}
                  onChange={() => {
                    change({ lookedAt: each.slice(0, 1).map(({ name }) => name) });
                  }}
                />
                <span>
                  {titleOf(each)}
                  <span className="text-sm text-muted">{blanksInWords(each.flatMap(blanksIn).length)}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        {/* What is sent does not say it: it is the office's own. */}
        <div className="print:hidden">
          <AddedMark cautions={submission.determination.cautions} />
        </div>
        <PaperActions paper={paper} papers={papers} submission={submission} />
        {/* Paper is as wide as it is: on a narrow screen it is scrolled within its frame. */}
        <div
          tabIndex={0}
          role="region"
          aria-label={`${paper.title}, as it will be printed`}
          className="overflow-x-auto rounded-md border border-edge bg-[#ffffff] p-4 sm:p-8 print:overflow-visible print:rounded-none print:border-0! print:p-0! print:[page:paper]"
        >
          {papers.map((each) => (
            <div
              key={each.title}
              className={classes(
                'mx-auto max-w-[7in] min-w-64 not-last:mb-8 print:mb-0 print:max-w-none',
                each.name !== paper.name && 'hidden',
                isPrinted(each, papers, printed)
                  ? 'print:block print:break-after-page print:last:break-after-auto'
                  : 'print:hidden',
              )}
            >
              <PaperView paper={each} />
            </div>
          ))}
        </div>
        <div className="print:hidden">
          <EditWords paper={paper} submission={submission} />
        </div>
      </div>
    </section>
  );
}
