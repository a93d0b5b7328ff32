import { questionOf } from '../../../facts/index.ts';
import type { Picture } from '../../../determination/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { OutcomeMark } from '../../../ui/OutcomeMark.tsx';
import { VisuallyHidden } from '../../../ui/Spoken.tsx';
import { outcomeWordsOf } from '../../parts/outcomeWords.ts';
import { answersAt, reachWords, shortName } from './nodeWords.ts';

interface InFocusProps {
  readonly picture: Picture;
  readonly id: string | undefined;
  readonly hasCase: boolean;
  readonly goTo: (id: string) => void;
}

/** The box that was last come to, with its answers in full: on a small screen, the picture one question at a time. */
export function InFocus({ picture, id, hasCase, goTo }: InFocusProps) {
  const node = picture.nodes.find((each) => each.id === id);
  if (!node) return null;
  const reach = reachWords(node.reach, hasCase);
  const answers = answersAt(picture, node.id);
  return (
    <div
      className="max-w-question rounded-md border border-line bg-surface p-4 print:hidden"
      role="group"
      aria-label="In focus"
    >
      <p className="text-sm text-muted">
        {node.kind === 'question' ? 'Question' : 'Outcome'}
        {reach === '' ? '' : `, ${reach}`}
      </p>
      {node.kind === 'question' ? (
        <p className="font-semibold">{shortName(node)}</p>
      ) : (
        <p>
          <OutcomeMark kind={outcomeWordsOf(node.outcome).kind} word={shortName(node)} />
        </p>
      )}
      <p className="text-muted">
        {node.kind === 'question' ? questionOf(node.fact, {}).help : outcomeWordsOf(node.outcome).says}
      </p>
      {answers.length > 0 && (
        <ul role="list" className="mt-2 space-y-2">
          {answers.map(({ id: key, answer, to, reach: on }) => (
            <li key={key}>
              <span className="block">
                {answer}
                {hasCase ? ` (${reachWords(on, hasCase)})` : ''}
              </span>
              <Button onClick={() => goTo(to.id)}>
                <VisuallyHidden>{answer}. </VisuallyHidden>To: {shortName(to)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
