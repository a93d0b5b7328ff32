import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { FactDefinition, StepId } from '../../facts/index.ts';
import { keyOf, stepAfter, stepBefore, textFor } from '../../questionnaire/index.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { LiveRegion } from '../../ui/Spoken.tsx';
import { later } from '../../ui/later.tsx';
import { HandedOnNotice, NewCaseNotice } from '../parts/CaseNotices.tsx';
import { Frame } from '../parts/Frame.tsx';
import { ProgressLine, ProgressPanel } from '../parts/ProgressPanel.tsx';
import { useCaseInHand } from '../parts/caseInHand.ts';
import { useHoldings } from '../parts/holdings.ts';
import { useJudgedCase } from '../parts/judgedCase.ts';
import { progressInWords } from '../parts/progressInWords.ts';
import { QueryNotice } from '../parts/question/QueryNotice.tsx';
import { StepQuestion } from '../parts/question/StepQuestion.tsx';
import { noteOn } from '../parts/question/noteOn.ts';
import { useAnswerForm } from '../parts/question/useAnswerForm.ts';
import { Beginning } from './Beginning.tsx';
import { StepActions } from './StepActions.tsx';
import { useNewQuestionInView } from './useNewQuestionInView.ts';
import { usePressWhenReady } from './usePressWhenReady.ts';

// The first step always asks, a policy that cannot be used is rare, and most devices have no libraries.
const NotNeededNote = later(async () => (await import('./NotNeededNote.tsx')).NotNeededNote);
const AddedToAnswer = later(async () => (await import('../parts/AddedMark.tsx')).AddedToAnswer);
const RefusedPolicy = later(async () => (await import('../parts/RefusedPolicy.tsx')).RefusedPolicy);

/** One step of the questionnaire. Every answer is taken at once; Continue only looks at what was typed. */
export function StepScreen({ id }: { readonly id: StepId }) {
  const { answers } = useCaseInHand();
  const { added, beginnings } = useHoldings();
  const judged = useJudgedCase(id !== 'coverage');
  const progress = progressInWords(judged, beginnings);
  const [, navigate] = useLocation();
  const { path, vocabulary, unreadable } = judged;
  const step = path.steps.find((each) => each.id === id);
  const asked = useMemo(() => step?.questions.map(({ fact }) => fact) ?? [], [step]);
  // What was entered and needs no asking can be changed all the same.
  const others = useMemo(() => {
    const typed = unreadable.flatMap(({ fact }) => (fact.step === id && !asked.includes(fact) ? [fact] : []));
    return [...(step?.alsoKnown ?? []), ...typed];
  }, [unreadable, asked, step, id]);
  const [isOpen, setOpen] = useState<boolean>();
  const areOthersOpen = isOpen ?? others.some((fact) => unreadable.some((each) => each.fact === fact));
  const shown = useMemo(() => (areOthersOpen ? [...asked, ...others] : asked), [areOthersOpen, asked, others]);
  const form = useAnswerForm(shown, answers, vocabulary, judged.facts);

  const { formElement, onSubmit } = usePressWhenReady(!judged.isLoading, (pressed, submitter) => {
    const toResult = submitter?.getAttribute('value') === 'result';
    const next = stepAfter(path, id);
    void form.goOn(pressed, () => {
      navigate(toResult ? '/result' : next === undefined ? '/check' : `/${next}`);
    });
  });
  useNewQuestionInView(
    formElement,
    useMemo(() => asked.map(({ name }) => name), [asked]),
  );

  const questionOf = (fact: FactDefinition) => (
    <StepQuestion
      key={keyOf(fact, answers)}
      fact={fact}
      vocabulary={vocabulary}
      site={judged.facts['site']}
      tumorType={judged.facts['tumorType']}
      payer={judged.facts['payer']}
      text={textFor(fact, answers, vocabulary)}
      register={form.register}
      error={form.errorOf(fact)}
      note={noteOn(fact.name, judged)}
    />
  );
  return (
    <Frame
      aside={<ProgressPanel judged={judged} progress={progress} current={id} />}
      asideSummary={<ProgressLine words={progress} />}
    >
      <PageTitle title={step?.title ?? ''} />
      <LiveRegion message={progress} />
      <form ref={formElement} onSubmit={onSubmit} noValidate autoComplete="off" className="space-y-8">
        <HandedOnNotice />
        {id === 'coverage' && <NewCaseNotice />}
        <ErrorSummary errors={form.problems} attempt={form.attempt} />
        <QueryNotice queries={form.queries} />
        {asked.map(questionOf)}
        {asked.length === 0 && !judged.isLoading && step?.notNeeded && <NotNeededNote why={step.notNeeded} />}
        {others.length > 0 && (
          <Disclosure summary="Also entered, no longer asked" open={areOthersOpen} onToggle={setOpen}>
            {areOthersOpen && <div className="space-y-8">{others.map(questionOf)}</div>}
          </Disclosure>
        )}
        {judged.judgements.some(({ judgement }) => judgement.kind === 'unavailable') && (
          <RefusedPolicy judgements={judged.judgements} />
        )}
        {added.libraries.length > 0 && <AddedToAnswer judgements={judged.judgements} />}
        <StepActions isDecided={judged.isDecided} back={stepBefore(path, id)} />
      </form>
      {id === 'coverage' && <Beginning vocabulary={vocabulary} chosen={judged.facts['payer']} />}
    </Frame>
  );
}
