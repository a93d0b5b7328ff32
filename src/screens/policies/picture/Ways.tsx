import type { PolicyWay } from '../../../determination/index.ts';
import { OutcomeMark } from '../../../ui/OutcomeMark.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { VisuallyHidden } from '../../../ui/Spoken.tsx';
import { outcomeWordsOf } from '../../parts/outcomeWords.ts';

interface WaysProps {
  readonly ways: readonly PolicyWay[];
  readonly hasCase: boolean;
}

const answersInWords = ({ answers }: PolicyWay): string =>
  answers.length === 0
    ? 'Whatever the answers'
    : answers.map(({ fact, words }) => `${fact.label}: ${words}`).join('; ');

function WayList({ ways }: Pick<WaysProps, 'ways'>) {
  return (
    <ol className="list-decimal space-y-3 ps-8">
      {ways.map((way) => {
        const { kind, word } = outcomeWordsOf(way.outcome);
        const words = answersInWords(way);
        return (
          <li key={words} data-way={way.reach}>
            {words} <span aria-hidden="true">→</span> <VisuallyHidden>leads to </VisuallyHidden>
            <div>
              <OutcomeMark kind={kind} word={`${word} (${way.governing.join(', ')})`} />
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** The picture in words: every way from the first question to an outcome, with the clauses that decide there. */
export function Ways({ ways, hasCase }: WaysProps) {
  const closed = ways.filter(({ reach }) => hasCase && reach === 'ruled-out');
  const open = ways.filter((way) => !closed.includes(way));
  return (
    <Panel heading="The same in words: every way through">
      <div className="max-w-wide space-y-4">
        <p className="text-muted">Each case goes exactly one of these ways. In parentheses: the clauses that decide.</p>
        {hasCase && (
          <h3 className="font-semibold">{open.length === 1 ? 'The way of the case' : 'Ways still open to the case'}</h3>
        )}
        <WayList ways={open} />
        {closed.length > 0 && (
          <>
            <h3 className="font-semibold">Ruled out by the case</h3>
            <WayList ways={closed} />
          </>
        )}
      </div>
    </Panel>
  );
}
