import type { SyntheticEvent } from 'react';
import { useLocation } from 'wouter';
import type { AnswerKeptApart, JudgedCase } from '../../case/index.ts';
import { factNamed, questionOf, valueInWords, type FactDefinition, type Vocabulary } from '../../facts/index.ts';
import { Button } from '../../ui/Button.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { SummaryList } from '../../ui/SummaryList.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { Toolbar } from '../../ui/Toolbar.tsx';
import { useAddedLibraries } from '../parts/addedLibraries.ts';
import { AddedToAnswer } from '../parts/AddedMark.tsx';
import { Frame } from '../parts/Frame.tsx';
import { HandedOnNotice } from '../parts/CaseNotices.tsx';
import { RefusedPolicy } from '../parts/RefusedPolicy.tsx';
import { ProgressPanel } from '../parts/ProgressPanel.tsx';
import { UnreadableNotice } from '../parts/UnreadableNotice.tsx';
import { useJudgedCase } from '../parts/judgedCase.ts';
import { progressInWords } from '../parts/progressInWords.ts';

/** An answer as it is shown: what was typed and cannot be read is never called unknown. */
const answerInWords = (
  { facts, unreadable, vocabulary, answers }: JudgedCase,
  fact: FactDefinition,
  isReading: boolean,
): string => {
  const typed = unreadable.find((each) => each.fact === fact);
  // A library that is still to be read may know it.
  if (typed) return isReading ? `“${typed.text}”` : `“${typed.text}” could not be read`;
  const value = facts[fact.name];
  if (value === undefined) return 'I don’t know yet';
  const words = valueInWords(fact, value, facts, vocabulary);
  return answers.calculated.includes(fact.name) ? `${words} (calculated)` : words;
};

const keptApartRow = ({ fact, of, text, value }: AnswerKeptApart, vocabulary: Vocabulary) => {
  const owner = factNamed(vocabulary, fact.domain.of === 'products' ? 'payer' : 'site');
  const owners = owner ? of.map((each) => valueInWords(owner, each, { [owner.name]: each }, vocabulary)) : of;
  const own = owner && of[0] !== undefined ? { [owner.name]: of[0] } : {};
  return {
    key: `${fact.name}@${of.join(' ')}`,
    term: owners.length === 0 ? fact.label : `${fact.label} (${owners.join(', ')})`,
    value: value === undefined ? `“${text}”` : valueInWords(fact, value, own, vocabulary),
  };
};

/** Check your answers: every fact of the case, asked or not, with a way to change it; and what is kept apart. */
export function CheckScreen() {
  const judged = useJudgedCase(true);
  const { isReading } = useAddedLibraries();
  const progress = progressInWords(judged);
  const [, navigate] = useLocation();
  const { path, facts, vocabulary } = judged;
  // While no payer is chosen, what is known for one payer alone counts: all of them are compared.
  const isForItsPayer = ({ fact }: AnswerKeptApart): boolean =>
    facts['payer'] === undefined && fact.domain.of === 'products';
  const forOnePayer = judged.keptApart.filter(isForItsPayer);
  const keptApart = judged.keptApart.filter((each) => !isForItsPayer(each));
  const goOn = (event: SyntheticEvent): void => {
    event.preventDefault();
    navigate('/result');
  };
  return (
    <Frame aside={<ProgressPanel judged={judged} progress={progress} current="check" />} asideSummary={progress}>
      <PageTitle title="Check your answers" />
      <form onSubmit={goOn} className="space-y-8">
        <HandedOnNotice />
        <UnreadableNotice judged={judged} />
        <AddedToAnswer judgements={judged.judgements} />
        {path.steps
          .map((step) => ({ ...step, told: [...step.questions.map(({ fact }) => fact), ...step.alsoKnown] }))
          .filter(({ told }) => told.length > 0)
          .map(({ id, title, told }) => (
            <Panel key={id} heading={title}>
              <SummaryList
                rows={told.map((fact) => ({
                  key: fact.name,
                  term: questionOf(fact, facts).question,
                  value: answerInWords(judged, fact, isReading),
                  action: (
                    <TextLink href={`#/${id}`} about={fact.label}>
                      Change
                    </TextLink>
                  ),
                }))}
              />
            </Panel>
          ))}
        {forOnePayer.length > 0 && (
          <Panel heading="For one payer alone">
            <p className="mb-2 text-muted">Each counts where its payer is compared with the others.</p>
            <SummaryList rows={forOnePayer.map((each) => keptApartRow(each, vocabulary))} />
          </Panel>
        )}
        {keptApart.length > 0 && (
          <Panel heading="Answers kept apart">
            <p className="mb-2 text-muted">
              They belong to another site or payer. They come back when that site or payer is chosen again.
            </p>
            <SummaryList rows={keptApart.map((each) => keptApartRow(each, vocabulary))} />
          </Panel>
        )}
        <RefusedPolicy judgements={judged.judgements} />
        <Toolbar>
          <Button kind="primary" type="submit">
            Continue
          </Button>
        </Toolbar>
      </form>
    </Frame>
  );
}
