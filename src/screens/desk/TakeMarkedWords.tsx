import { markedText, wordCount, type Mark } from '../../desk/index.ts';
import { Button } from '../../ui/Button.tsx';
import { useMark, useOfDesk } from './deskInHand.ts';

/** What a field of one line holds. */
const MOST_CHARACTERS = 200;

interface TakeMarkedWordsProps {
  /** As what they are taken: "title". */
  readonly of: string;
  /** So many words may be taken; undefined: as many as a line holds. */
  readonly most?: number | undefined;
  readonly onTake: (words: string, mark: Mark) => void;
}

/** Puts what is marked into the field above. A bullet at its beginning is no word. */
export function TakeMarkedWords({ of, most, onTake }: TakeMarkedWordsProps) {
  const document = useOfDesk(({ work }) => work.now.document);
  const mark = useMark();
  const words = mark && document ? markedText(document, mark).replace(/^[^\p{L}\p{N}]+/u, '') : '';
  const count = wordCount(words);
  const isTooLong = words.length > MOST_CHARACTERS || (most !== undefined && count > most);
  return (
    <Button
      disabled={count === 0 || isTooLong}
      onClick={() => {
        if (mark) onTake(words, mark);
      }}
    >
      {most !== undefined && count > most
        ? `${String(count)} words are marked: mark at most ${String(most)}`
        : 'Take the marked words'}
      <span className="sr-only"> as the {of}</span>
    </Button>
  );
}
