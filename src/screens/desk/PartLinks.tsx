import { classes } from '../../ui/classes.ts';
import { useFaults } from './deskFaults.ts';
import { countIn, deskAddress, partsOfDesk, type ShownPart } from './deskParts.ts';

/** The way through the desk, with what is left to do in each part. */
export function PartLinks({ shown }: { readonly shown: ShownPart }) {
  const faults = useFaults() ?? [];
  return (
    <nav aria-label="Parts of the desk">
      <ol role="list" className="flex flex-wrap gap-x-1 border-b border-line">
        {partsOfDesk.map(({ part, word }, index) => {
          const count = part === 'done' || part === 'try' ? 0 : countIn(faults, part);
          return (
            <li key={part}>
              <a
                href={deskAddress(part)}
                aria-current={part === shown ? 'step' : undefined}
                className={classes(
                  'inline-flex min-h-11 items-center gap-1.5 border-b-3 px-2 -outline-offset-2 hover:text-accent-strong',
                  part === shown ? 'border-accent font-semibold' : 'border-unmarked text-accent hover:border-edge',
                )}
              >
                {index + 1}. {word}
                {count > 0 && (
                  <span className="rounded-md bg-sunken px-1.5 text-sm font-normal text-ink tabular-nums">
                    {count}
                    <span className="sr-only"> to do</span>
                  </span>
                )}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
