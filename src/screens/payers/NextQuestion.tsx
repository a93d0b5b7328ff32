import { useEffect, useLayoutEffect, useMemo, useRef, type SyntheticEvent } from 'react';
import { useLocation } from 'wouter';
import { textFor } from '../../questionnaire/index.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { newScreenStands } from '../../ui/freshPress.ts';
import { Toolbar } from '../../ui/Toolbar.tsx';
import { useCaseInHand } from '../parts/caseInHand.ts';
import { QueryNotice } from '../parts/question/QueryNotice.tsx';
import { StepQuestion } from '../parts/question/StepQuestion.tsx';
import { useAnswerForm } from '../parts/question/useAnswerForm.ts';
import type { Comparison } from './comparison.ts';
import { answersFor, inquiryKey, type InquiryInHand } from './useInquiry.ts';

interface NextQuestionProps {
  readonly comparison: Comparison;
  readonly inquiry: InquiryInHand;
}

/** The question that settles most payers, one at a time; Continue leads to the next, and at the end to the result. */
export function NextQuestion({
  comparison: { vocabulary, payers, facts, notes, settled, loading },
  inquiry: { asked, hold, goOn },
}: NextQuestionProps) {
  const { answers: all } = useCaseInHand();
  const [, navigate] = useLocation();
  const questions = useMemo(() => (asked ? [asked.fact] : []), [asked]);
  const answers = useMemo(() => (asked ? answersFor(all, asked) : all), [asked, all]);
  const form = useAnswerForm(questions, answers, vocabulary, facts);
  const heading = useRef<HTMLHeadingElement>(null);
  const key = asked && inquiryKey(all, asked);
  const wentOn = useRef(false);
  // The next question takes the place of this one.
  useLayoutEffect(newScreenStands, [key]);
  useEffect(() => {
    if (wentOn.current) heading.current?.focus();
    wentOn.current = false;
  }, [key]);

  const press = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void form.goOn(event.currentTarget, () => {
      wentOn.current = true;
      if (asked) goOn();
      else navigate('/result');
    });
  };
  const owner = payers.find(({ payer }) => payer.id === asked?.payer)?.payer.name;
  const done = settled === payers.length ? 'Every payer is settled' : 'Nothing more is asked';
  return (
    <form onSubmit={press} onChange={hold} noValidate className="space-y-6 print:hidden">
      <h2 ref={heading} tabIndex={-1} className="text-lg font-semibold">
        {asked
          ? `Next question${owner === undefined ? '' : `, for ${owner}`}`
          : loading > 0
            ? 'Reading the policies'
            : done}
      </h2>
      <ErrorSummary errors={form.problems} attempt={form.attempt} />
      <QueryNotice queries={form.queries} />
      {asked && (
        <StepQuestion
          key={key}
          fact={asked.fact}
          vocabulary={vocabulary}
          site={facts['site']}
          tumorType={facts['tumorType']}
          payer={asked.payer}
          text={textFor(asked.fact, answers, vocabulary)}
          register={form.register}
          error={form.errorOf(asked.fact)}
          note={notes[asked.fact.name]}
        />
      )}
      <Toolbar>
        <Button kind="primary" type="submit">
          Continue
        </Button>
      </Toolbar>
    </form>
  );
}
