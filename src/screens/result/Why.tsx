import { useId, useState } from 'react';
import {
  type AssessedClause,
  type AssessedCriterion,
  type Determination,
  metWayOf,
  otherWaysOf,
  passagesOfWay,
  verdictFor,
  wayInShort,
} from '../../determination/index.ts';
import type { Vocabulary } from '../../facts/index.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { VisuallyHidden } from '../../ui/Spoken.tsx';
import { ToggleText } from '../../ui/ToggleText.tsx';
import { CheckIcon } from '../../ui/icons.tsx';
import { CrossIcon } from '../../ui/laterIcons.tsx';
import { WhereItSaysThis } from '../parts/WhereItSaysThis.tsx';
import { enteredInWords } from '../parts/entered.ts';
import { Answer, Headline } from './Answer.tsx';
import { Doors } from './Doors.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { failingInWords, nearestFailing } from './nearestFailing.ts';
import type { Shown } from './shown.ts';

/** Where the policy leaves the case to the payer: exactly what to ask. */
function AskThePayer({ determination: { question } }: { readonly determination: Determination }) {
  if (question === undefined) return null;
  return (
    <div className="my-1 flex flex-wrap items-center justify-between gap-x-4 border-s-4 border-ink ps-3 text-sm">
      <p className="min-w-0 grow basis-60">
        <strong>Ask: </strong>
        <span key={question}>{question}</span>
      </p>
      <CopyButton kind="quiet" label="Copy question" text={() => question} />
    </div>
  );
}

const rowKey = ({ says, facts, required }: AssessedCriterion): string => `${says} ${facts.join()} ${required}`;

/** The parts of the met way in one line, each with what was entered and a check mark. */
function MetParts({
  parts,
  vocabulary,
}: {
  readonly parts: readonly AssessedCriterion[];
  readonly vocabulary: Vocabulary;
}) {
  return (
    <ul role="list" className="flex flex-wrap gap-x-3 text-sm text-muted">
      {parts.map((part) => (
        <li key={`${rowKey(part)} ${part.documented}`} className="inline-flex items-start gap-1">
          {enteredInWords(part, vocabulary)}
          <CheckIcon className="mt-0.5 size-4" />
          <VisuallyHidden>, met</VisuallyHidden>
        </li>
      ))}
    </ul>
  );
}

/** Alternatives that the met way did not need. */
function OtherWays({ ways }: { readonly ways: readonly AssessedCriterion[] }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (ways.length === 0) return null;
  return (
    <>
      <ToggleText isOpen={isOpen} controls={id} onToggle={setOpen}>
        Other ways to qualify
      </ToggleText>
      <ul id={id} hidden={!isOpen} className="basis-full list-disc ps-5 text-sm">
        {ways.map((way) => (
          <li key={rowKey(way)}>{way.criteria.length === 0 ? `${way.says}: ${way.required}` : way.says}</li>
        ))}
      </ul>
    </>
  );
}

/** The requirements that fail, each with what was entered. */
function FailingParts({ parts }: { readonly parts: readonly AssessedCriterion[] }) {
  return (
    <ul role="list" className="text-sm">
      {parts.map((part) => (
        <li key={`${rowKey(part)} ${part.documented}`} className="flex items-start gap-1.5">
          <CrossIcon className="mt-0.5 size-4 shrink-0" />
          <span>
            <VisuallyHidden>Not met: </VisuallyHidden>
            {part.says}: the policy requires {failingInWords(part).required}; you entered {failingInWords(part).entered}
          </span>
        </li>
      ))}
    </ul>
  );
}

const deciding = ({ criteria }: Determination): readonly AssessedClause[] => criteria.filter(({ governs }) => governs);

/** Why the result is what it is, in one sentence, with what it rests on. */
export function Why({ shown, isPart }: { readonly shown: Shown; readonly isPart?: boolean | undefined }) {
  const { determination, prepared, vocabulary } = shown;
  const verdict = verdictFor(determination);
  const clauses = deciding(determination);
  const [first] = clauses;
  if (!prepared || verdict === 'not-in-policy' || verdict === 'no-text') return <Elsewhere shown={shown} />;
  const passages = clauses.flatMap(passagesOfWay);
  if (verdict === 'supported')
    return (
      <Answer name="why" asks="Why">
        <Headline>{(first && wayInShort(first)) ?? 'Every way that is left leads to support'}</Headline>
        {first && <MetParts parts={metWayOf(first)} vocabulary={vocabulary} />}
        <div className="flex flex-wrap gap-x-4">
          <WhereItSaysThis passages={passages} about="why" />
          {first && <OtherWays ways={otherWaysOf(first)} />}
        </div>
      </Answer>
    );
  if (verdict === 'ask-payer')
    return (
      <Answer name="why" asks="Why">
        <Headline>{first?.inShort ?? 'The policy’s own words leave this open'}</Headline>
        <AskThePayer determination={determination} />
        <WhereItSaysThis passages={passages} about="why" />
      </Answer>
    );
  return (
    <Answer name="why" asks="Why not">
      <Headline>{first?.inShort ?? 'Whatever the open answers are, no requirement for support can be met'}</Headline>
      <FailingParts parts={nearestFailing(determination)} />
      <WhereItSaysThis passages={passages} about="why not" />
      {isPart !== true && <Doors shown={shown} failing={nearestFailing(determination)} />}
    </Answer>
  );
}
