import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { StepId } from '../../facts/index.ts';
import { keyOf, stepAfter, stepBefore, textFor } from '../../questionnaire/index.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { LiveRegion } from '../../ui/Spoken.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { useCaseInHand } from '../parts/caseInHand.ts';
import { Frame } from '../parts/Frame.tsx';
import { HandedOnNotice, NewCaseNotice } from '../parts/CaseNotices.tsx';
import { RefusedPolicy } from '../parts/RefusedPolicy.tsx';
import { ProgressPanel, progressInWords } from '../parts/ProgressPanel.tsx';
import { useJudgedCase } from '../parts/judgedCase.ts';
import { Beginning } from './Beginning.tsx';
import { noteOn } from '../parts/question/noteOn.ts';
import { NothingToAsk } from './NothingToAsk.tsx';
import { QueryNotice } from '../parts/question/QueryNotice.tsx';
import { StepActions } from './StepActions.tsx';
import { StepQuestion } from '../parts/question/StepQuestion.tsx';
import { useAnswerForm } from '../parts/question/useAnswerForm.ts';
import { usePressWhenReady } from './usePressWhenReady.ts';

/** One step of the questionnaire. Every answer is taken at once; Continue only looks at what was typed. */
export function StepScreen({ id }: { readonly id: StepId }) {
  const { answers } = useCaseInHand();
  const judged = useJudgedCase(id !== 'coverage');
  const [, navigate] = useLocation();
  const { path, vocabulary } = judged;
  const step = path.steps.find((each) => each.id === id);
  const facts = useMemo(() => step?.questions.map(({ fact }) => fact) ?? [], [step]);
  const { register, errorOf, problems, attempt, queries, goOn } = useAnswerForm(
    facts,
    answers,
    vocabulary,
    judged.facts,
  );

  const { formElement, onSubmit } = usePressWhenReady(!judged.isLoading, (pressed, submitter) => {
    const toResult = submitter?.getAttribute('value') === 'result';
    const next = stepAfter(path, id);
    goOn(pressed, () => {
      navigate(toResult ? '/result' : next === undefined ? '/check' : `/${next}`);
    });
  });

  return (
    <Frame aside={<ProgressPanel judged={judged} current={id} />} asideSummary={progressInWords(judged)}>
      <PageTitle title={step?.title ?? ''} />
      <LiveRegion message={progressInWords(judged)} />
      <form ref={formElement} onSubmit={onSubmit} noValidate autoComplete="off" className="space-y-8">
        <HandedOnNotice />
        {id === 'coverage' && <NewCaseNotice />}
        <ErrorSummary errors={problems} attempt={attempt} />
        <QueryNotice queries={queries} />
        {facts.map((fact) => (
          <StepQuestion
            key={keyOf(fact, answers)}
            fact={fact}
            vocabulary={vocabulary}
            site={judged.facts['site']}
            payer={judged.facts['payer']}
            text={textFor(fact, answers, vocabulary)}
            register={register}
            error={errorOf(fact)}
            note={noteOn(fact.name, judged)}
          />
        ))}
        {facts.length === 0 && !judged.isLoading && <NothingToAsk reason={step?.notNeeded} />}
        <RefusedPolicy judgements={judged.judgements} />
        <StepActions isDecided={judged.isDecided} back={stepBefore(path, id)} />
      </form>
      {id === 'coverage' && <Beginning vocabulary={vocabulary} chosen={judged.facts['payer']} />}
    </Frame>
  );
}
