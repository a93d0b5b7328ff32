import { classes } from '../../ui/classes.ts';
import { useCountIn } from './deskFaults.ts';
import { deskAddress, partsOfDesk, type ShownPart } from './deskParts.ts';

interface PartLinkProps {
  readonly part: ShownPart;
  readonly words: string;
  readonly isShown: boolean;
}

function PartLink({ part, words, isShown }: PartLinkProps) {
  const found = useCountIn(part);
  const count = part === 'done' || part === 'try' ? 0 : found;
  return (
    <a
      href={deskAddress(part)}
      aria-current={isShown ? 'step' : undefined}
      className={classes(
        'inline-flex min-h-11 items-center gap-1.5 border-b-3 px-2 -outline-offset-2 hover:text-accent-strong',
        isShown ? 'border-accent font-semibold' : 'border-unmarked text-accent hover:border-edge',
      )}
    >
      {words}
      {count > 0 && (
        <span className="rounded-md bg-sunken px-1.5 text-sm font-normal text-ink tabular-nums">
          {count}
          <span className="sr-only"> to do</span>
        </span>
      )}
    </a>
  );
}

/** The way through the desk, with what is left to do in each part. */
export const PartLinks = ({ shown }: { readonly shown: ShownPart }) => (
  <nav aria-label="Parts of the desk">
    <ol role="list" className="flex flex-wrap gap-x-1 border-b border-line">
      {partsOfDesk.map(({ part, word }, index) => (
        <li key={part}>
          <PartLink part={part} words={`${String(index + 1)}. ${word}`} isShown={part === shown} />
        </li>
      ))}
    </ol>
  </nav>
);
