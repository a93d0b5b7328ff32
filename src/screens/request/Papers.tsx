import { useState } from 'react';
import type { Submission } from '../../submission/papers/index.ts';
import { blanksIn } from '../../submission/paper/index.ts';
import { Panel } from '../../ui/Panel.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import { PaperView } from '../parts/PaperView.tsx';
import { useRequestInHand } from '../parts/requestInHand.ts';
import { EditWords } from './EditWords.tsx';
import { PaperActions } from './PaperActions.tsx';
import { usePapers } from './requestSubmission.ts';

const blanksInWords = (count: number): string =>
  count === 0 ? '' : count === 1 ? ', 1 blank' : `, ${String(count)} blanks`;

/** The papers of the request, one at a time as it will be printed: what is entered above shows in it at once. */
export function Papers({ submission }: { readonly submission: Submission }) {
  const { ownWords, change } = useRequestInHand();
  const papers = usePapers(submission);
  const [chosen, setChosen] = useState<string>();
  const paper = papers.find(({ title }) => title === chosen) ?? papers[0];
  if (!paper) return null;
  const takesOwnWords = papers.some(({ parts }) => parts.some(({ is }) => is === 'own'));
  return (
    <Panel heading="3. Papers" kind="card">
      <div className="space-y-4">
        {takesOwnWords && (
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
        )}
        <fieldset>
          <legend className="mb-2 font-semibold">Paper to look at</legend>
          <div className="flex flex-wrap gap-2">
            {papers.map((each) => (
              <label
                key={each.title}
                className="inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-md border border-edge bg-surface px-3 hover:border-ink has-checked:border-accent has-checked:bg-accent-soft"
              >
                <input
                  type="radio"
                  name="paper"
                  value={each.title}
                  checked={each.title === paper.title}
                  onChange={() => {
                    setChosen(each.title);
                  }}
                />
                <span>
                  {each.title}
                  <span className="text-sm text-muted">{blanksInWords(blanksIn(each).length)}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <PaperActions paper={paper} submission={submission} />
        {/* Paper is as wide as it is: on a narrow screen it is scrolled within its frame. */}
        <div
          tabIndex={0}
          role="region"
          aria-label={`${paper.title}, as it will be printed`}
          className="overflow-x-auto rounded-md border border-edge bg-white p-4 sm:p-8"
        >
          <div className="mx-auto max-w-[7in] min-w-64">
            <PaperView paper={paper} />
          </div>
        </div>
        <EditWords paper={paper} submission={submission} />
      </div>
    </Panel>
  );
}
