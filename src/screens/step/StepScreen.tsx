import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { StepId } from '../../facts/index.ts';
import { keyOf, queriesFor, stepAfter, stepBefore, textFor, type Query } from '../../questionnaire/index.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { useCaseInHand } from '../caseInHand.ts';
import { Frame } from '../Frame.tsx';
import { HandedOnNotice } from '../HandedOnNotice.tsx';
import { NewCaseNotice } from '../NewCaseNotice.tsx';
import { RefusedPolicy } from '../RefusedPolicy.tsx';
import { standingInWords } from '../standing/standingInWords.ts';
import { StandingPanel } from '../standing/StandingPanel.tsx';
import { StandingSummary } from '../standing/StandingSummary.tsx';
import { useWay } from '../way.ts';
import { Beginning } from './Beginning.tsx';
import { isHalfTyped } from './isHalfTyped.ts';
import { noteOn } from './noteOn.ts';
import { NothingToAsk } from './NothingToAsk.tsx';
import { QueryNotice } from './QueryNotice.tsx';
import { StepActions } from './StepActions.tsx';
import { StepQuestion } from './StepQuestion.tsx';
import { usePressWhenReady } from './usePressWhenReady.ts';
import { useStepForm } from './useStepForm.ts';

/** One step of the questionnaire. Every answer is taken at once; Continue only looks at what was typed. */
export function StepScreen({ id }: { readonly id: StepId }) {
  const { answers, today } = useCaseInHand();
  const [queries, setQueries] = useState<readonly Query[]>([]);
  const [asked, setAsked] = useState<readonly string[]>([]);
  const way = useWay(id !== 'coverage');
  const [, navigate] = useLocation();
  const { path, read, vocabulary } = way;
  const step = path.steps.find((each) => each.id === id);
  const facts = useMemo(() => step?.questions.map(({ fact }) => fact) ?? [], [step]);
  const form = useStepForm(facts, answers, vocabulary);
  const { errors, submitCount } = form.formState;
  const problems = facts.flatMap(({ name }) => (errors[name]?.message === undefined ? [] : [{ field: name, message: errors[name].message }]));

  const goOn = (formElement: HTMLFormElement, toResult: boolean): void => {
    const open = queriesFor(facts, path.counted, today).filter(({ message }) => !asked.includes(message));
    const next = stepAfter(path, id);
    void form.handleSubmit(() => {
      const halfTyped = facts.filter(({ name }) => isHalfTyped(formElement, name));
      for (const { name } of halfTyped) form.setError(name, { message: 'Write the whole date, or clear it.' });
      if (halfTyped.length > 0) return;
      setAsked([...asked, ...open.map(({ message }) => message)]);
      setQueries(open);
      if (open.length === 0) navigate(toResult ? '/result' : next === undefined ? '/check' : `/${next}`);
    })();
  };
  const { formElement, onSubmit } = usePressWhenReady(!way.isLoading, (pressed, submitter) => { goOn(pressed, submitter?.getAttribute('value') === 'result'); });

  const before = stepBefore(path, id);
  return (
    <Frame aside={<StandingPanel way={way} current={id} />} asideSummary={<StandingSummary way={way} />}>
      <PageTitle title={step?.title ?? ''} />
      <LiveRegion message={standingInWords(way)} />
      <form ref={formElement} onSubmit={onSubmit} noValidate className="space-y-8">
        <HandedOnNotice />
        {id === 'coverage' && <NewCaseNotice />}
        <ErrorSummary errors={problems} attempt={submitCount} />
        <QueryNotice queries={problems.length > 0 ? [] : queries} />
        {facts.map((fact) => (
          <StepQuestion
            key={keyOf(fact, answers)}
            fact={fact}
            vocabulary={vocabulary}
            site={path.counted['site']}
            payer={path.counted['payer']}
            text={textFor(fact, answers)}
            register={form.register}
            error={errors[fact.name]?.message}
            note={noteOn(fact.name, answers, way)}
          />
        ))}
        {facts.length === 0 && !way.isLoading && <NothingToAsk reason={step?.notNeeded} />}
        <RefusedPolicy judgements={way.judgements} />
        <StepActions isDecided={way.isDecided} back={before} />
      </form>
      {id === 'coverage' && <Beginning vocabulary={vocabulary} chosen={read.facts['payer']} />}
    </Frame>
  );
}
