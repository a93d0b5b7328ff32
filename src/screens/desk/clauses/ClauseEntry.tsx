import { memo } from 'react';
import { withClauseMoved, withoutClause, type DraftClause } from '../../../desk/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { classes } from '../../../ui/classes.ts';
import { OutcomeMark } from '../../../ui/OutcomeMark.tsx';
import { outcomeWordsOf } from '../../parts/outcomeWords.ts';
import { useFaultCount } from '../deskFaults.ts';
import { changeDesk, changeDraft, focusSoon } from '../deskInHand.ts';
import { ClauseFields } from './ClauseFields.tsx';

interface ClauseEntryProps {
  readonly clause: DraftClause;
  /** From 1. */
  readonly place: number;
  readonly isLast: boolean;
  readonly isOpen: boolean;
}

const Outcome = memo(function Outcome({ outcome }: Pick<DraftClause, 'outcome'>) {
  if (outcome === '') return <span className="text-muted">Decides nothing yet</span>;
  const { kind, word } = outcomeWordsOf(outcome);
  return <OutcomeMark kind={kind} word={word} />;
});

/** By itself: what is counted after a stroke draws nothing else of the clause. */
function ThingsToDo({ clause }: { readonly clause: DraftClause }) {
  const count = useFaultCount(clause);
  if (count === 0) return null;
  return (
    <p className="text-sm text-muted">
      {count} {count === 1 ? 'thing' : 'things'} to do
    </p>
  );
}

/** A clause in the list: in a line, or open to be written. Drawn again only where it changed itself. */
export const ClauseEntry = memo(function ClauseEntry({ clause, place, isLast, isOpen }: ClauseEntryProps) {
  const { key, label, inShort, outcome } = clause;
  const name = label.trim() === '' ? `clause ${String(place)}` : label;
  const toggle = (): void => {
    changeDesk({ open: isOpen ? undefined : key });
    if (!isOpen) focusSoon(`${key}-label`);
  };
  return (
    <li
      data-clause={place}
      className={classes(
        'rounded-md border border-line bg-surface',
        // A long policy is drawn as far as it is seen.
        !isOpen && '[contain-intrinsic-size:auto_5.5rem] [content-visibility:auto]',
      )}
    >
      <div className="flex flex-wrap items-start justify-between gap-x-4 px-3 py-2">
        <div className="min-w-0 grow">
          <h3 className="font-semibold wrap-anywhere">
            {place}. {label.trim() === '' ? 'New clause' : label}
          </h3>
          <Outcome outcome={outcome} />
          {!isOpen && inShort !== '' && <p className="text-sm wrap-anywhere">{inShort}</p>}
          <ThingsToDo clause={clause} />
        </div>
        <div className="flex flex-wrap gap-x-3">
          <Button kind="quiet" aria-expanded={isOpen} onClick={toggle}>
            {isOpen ? 'Close' : 'Edit'}
            <span className="sr-only"> {name}</span>
          </Button>
          <Button
            kind="quiet"
            disabled={place === 1}
            data-repeats
            onClick={() => changeDraft((draft) => withClauseMoved(draft, key, -1))}
          >
            Up<span className="sr-only"> {name}</span>
          </Button>
          <Button
            kind="quiet"
            disabled={isLast}
            data-repeats
            onClick={() => changeDraft((draft) => withClauseMoved(draft, key, 1))}
          >
            Down<span className="sr-only"> {name}</span>
          </Button>
          <Button kind="quiet" onClick={() => changeDraft((draft) => withoutClause(draft, key))}>
            Take out<span className="sr-only"> {name}</span>
          </Button>
        </div>
      </div>
      {isOpen && (
        <div className="border-t border-line px-3 py-3">
          <ClauseFields clause={clause} />
        </div>
      )}
    </li>
  );
});
