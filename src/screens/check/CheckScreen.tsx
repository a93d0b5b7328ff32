import type { SyntheticEvent } from 'react';
import { useLocation } from 'wouter';
import { factNamed, questionOf, valueInWords, type FactDefinition, type FactValue } from '../../facts/index.ts';
import { shelvedAnswers } from '../../questionnaire/index.ts';
import { Button } from '../../ui/Button.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { SummaryList } from '../../ui/SummaryList.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { Toolbar } from '../../ui/Toolbar.tsx';
import { Frame } from '../parts/Frame.tsx';
import { HandedOnNotice } from '../parts/CaseNotices.tsx';
import { RefusedPolicy } from '../parts/RefusedPolicy.tsx';
import { standingInWords, StandingPanel } from '../parts/StandingPanel.tsx';
import { useCaseInHand } from '../parts/caseInHand.ts';
import { useWay } from '../parts/way.ts';

/** Check your answers: every question asked with its answer, and what was set aside. */
export function CheckScreen() {
  const { answers } = useCaseInHand();
  const way = useWay(true);
  const [, navigate] = useLocation();
  const { path, read, vocabulary } = way;
  const inWords = (fact: FactDefinition, value: FactValue | undefined): string =>
    value === undefined ? 'I don’t know yet' : valueInWords(fact, value, read.facts, vocabulary);
  const setAside = [
    ...Object.entries(path.setAside).flatMap(([name, value]) => {
      const fact = factNamed(vocabulary, name);
      return fact && value !== undefined ? [{ key: name, term: fact.label, value: inWords(fact, value) }] : [];
    }),
    ...shelvedAnswers(answers, vocabulary).map(({ fact, of, value }) => {
      const owner = factNamed(vocabulary, fact.domain.of === 'products' ? 'payer' : 'site');
      const own = owner ? { [owner.name]: of } : {};
      return {
        key: `${fact.name}@${of}`,
        term: `${fact.label} (${owner ? valueInWords(owner, of, own, vocabulary) : of})`,
        value: valueInWords(fact, value, own, vocabulary),
      };
    }),
  ];
  const goOn = (event: SyntheticEvent): void => {
    event.preventDefault();
    navigate('/result');
  };
  return (
    <Frame aside={<StandingPanel way={way} current="check" />} asideSummary={standingInWords(way)}>
      <PageTitle title="Check your answers" />
      <form onSubmit={goOn} className="space-y-8">
        <HandedOnNotice />
        {path.steps
          .filter(({ questions }) => questions.length > 0)
          .map(({ id, title, questions }) => (
            <Panel key={id} heading={title}>
              <SummaryList
                rows={questions.map(({ fact }) => ({
                  key: fact.name,
                  term: questionOf(fact, path.counted['site']).question,
                  value: `${inWords(fact, path.counted[fact.name])}${answers.calculated.includes(fact.name) ? ' (calculated)' : ''}`,
                  action: (
                    <TextLink href={`#/${id}`} about={fact.label}>
                      Change
                    </TextLink>
                  ),
                }))}
              />
            </Panel>
          ))}
        {setAside.length > 0 && (
          <Panel heading="Set aside">
            <p className="mb-2 text-muted">
              These answers cannot change the outcome as the case stands. They are kept and come back when they count
              again.
            </p>
            <SummaryList rows={setAside} />
          </Panel>
        )}
        <RefusedPolicy judgements={way.judgements} />
        <Toolbar>
          <Button kind="primary" type="submit">
            Continue
          </Button>
        </Toolbar>
      </form>
    </Frame>
  );
}
