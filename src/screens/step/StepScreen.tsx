import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useMemo, useRef, type SyntheticEvent } from 'react';
import { useForm } from 'react-hook-form';
import { useLocation } from 'wouter';
import type { StepId } from '../../facts/index.ts';
import { keyOf, stepAfter, stepBefore, textFor } from '../../questionnaire/index.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { useCaseInHand } from '../caseInHand.ts';
import { Frame } from '../Frame.tsx';
import { HandedOnNotice } from '../HandedOnNotice.tsx';
import { RefusedPolicy } from '../RefusedPolicy.tsx';
import { standingInWords } from '../standing/standingInWords.ts';
import { StandingPanel } from '../standing/StandingPanel.tsx';
import { StandingSummary } from '../standing/StandingSummary.tsx';
import { useWay } from '../way.ts';
import { NothingToAsk } from './NothingToAsk.tsx';
import { QuestionField } from './QuestionField.tsx';
import { StepActions } from './StepActions.tsx';
import { stepSchema } from './stepSchema.ts';

const keptOnReset = { keepErrors: true, keepSubmitCount: true, keepIsSubmitted: true };

/** One step of the questionnaire. Every answer is taken at once; Continue only looks at what was typed. */
export function StepScreen({ id }: { readonly id: StepId }) {
  const { answers, answer } = useCaseInHand();
  const way = useWay(id !== 'coverage');
  const [, navigate] = useLocation();
  const { path, read, vocabulary } = way;
  const step = path.steps.find((each) => each.id === id);
  const facts = useMemo(() => step?.questions.map(({ fact }) => fact) ?? [], [step]);
  const values = Object.fromEntries(facts.map((fact) => [fact.name, textFor(fact, answers)]));
  const form = useForm({ values, resolver: zodResolver(stepSchema(facts, vocabulary)), resetOptions: keptOnReset });
  const { errors, submitCount } = form.formState;
  const problems = facts.flatMap(({ name }) => (errors[name]?.message === undefined ? [] : [{ field: name, message: errors[name].message }]));

  // Where to go on is known once the policy is read: until then the press of a button is kept.
  const formElement = useRef<HTMLFormElement>(null);
  const pressed = useRef<HTMLElement | null>(undefined);
  useEffect(() => {
    if (way.isLoading || pressed.current === undefined) return;
    formElement.current?.requestSubmit(pressed.current);
    pressed.current = undefined;
  }, [way.isLoading]);

  const goOn = (event: SyntheticEvent<HTMLFormElement, SubmitEvent>): void => {
    if (way.isLoading) {
      event.preventDefault();
      pressed.current = event.nativeEvent.submitter;
      return;
    }
    const toResult = event.nativeEvent.submitter?.getAttribute('value') === 'result';
    const next = stepAfter(path, id);
    void form.handleSubmit(() => { navigate(toResult ? '/result' : next === undefined ? '/check' : `/${next}`); })(event);
  };

  const before = stepBefore(path, id);
  return (
    <Frame aside={<StandingPanel way={way} current={id} />} asideSummary={<StandingSummary way={way} />}>
      <PageTitle title={step?.title ?? ''} />
      <LiveRegion message={standingInWords(way)} />
      <form ref={formElement} onSubmit={goOn} noValidate className="space-y-8">
        <HandedOnNotice />
        <ErrorSummary errors={problems} attempt={submitCount} />
        {facts.map((fact) => (
          <QuestionField
            key={keyOf(fact, answers)}
            fact={fact}
            facts={path.counted}
            vocabulary={vocabulary}
            field={form.register(fact.name, { onChange: (event: { target: { value: string } }) => { answer(fact, event.target.value); } })}
            error={errors[fact.name]?.message}
            note={read.notes[fact.name]}
          />
        ))}
        {facts.length === 0 && !way.isLoading && <NothingToAsk reason={step?.notNeeded} />}
        <RefusedPolicy judgements={way.judgements} />
        <StepActions isDecided={way.isDecided} back={before} />
      </form>
    </Frame>
  );
}
