import { lineText, type Paper } from '../../submission/paper/index.ts';
import type { Submission } from '../../submission/papers/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useRequestInHand } from '../parts/requestInHand.ts';

interface EditWordsProps {
  readonly paper: Paper;
  readonly submission: Submission;
}

/** The sentences of a paper to change by hand. What is changed stays; all else goes on following the case. */
export function EditWords({ paper, submission }: EditWordsProps) {
  const { edits, unanswered, change } = useRequestInHand();
  const own = edits[paper.name] ?? {};
  const sentences = paper.parts.flatMap((part) =>
    part.is === 'paragraph' && part.id !== undefined
      ? [{ id: part.id, text: own[part.id] ?? lineText(part.line) }]
      : [],
  );
  const cautions =
    paper.name === 'letter' ? submission.determination.cautions.filter(({ answer }) => answer !== undefined) : [];
  if (sentences.length === 0 && cautions.length === 0) return null;
  const put = (id: string, text: string | undefined): void => {
    const { [id]: _, ...others } = own;
    change({ edits: { ...edits, [paper.name]: text === undefined ? others : { ...others, [id]: text } } });
  };
  return (
    <Disclosure summary="Change the words of this paper">
      <div className="space-y-4">
        {cautions.map(({ id, says }) => (
          <Checkbox
            key={id}
            name={`answer-${id}`}
            label={`Answer in the letter: ${says}`}
            checked={!unanswered.includes(id)}
            onChange={(event) => {
              change({
                unanswered: event.target.checked ? unanswered.filter((each) => each !== id) : [...unanswered, id],
              });
            }}
          />
        ))}
        {sentences.map(({ id, text }, index) => (
          <TextArea
            key={id}
            id={`${paper.name}-${id}`}
            name={`words-${id}`}
            label={`Paragraph ${String(index + 1)}`}
            size="plain"
            rows={2}
            autoComplete="off"
            spellCheck={false}
            value={text}
            onChange={(event) => {
              put(id, event.target.value);
            }}
          >
            {own[id] !== undefined && (
              <Button
                kind="quiet"
                onClick={() => {
                  put(id, undefined);
                }}
              >
                Use the paper’s own words again
              </Button>
            )}
          </TextArea>
        ))}
      </div>
    </Disclosure>
  );
}
