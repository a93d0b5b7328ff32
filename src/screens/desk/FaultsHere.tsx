import type { Fault } from '../../desk/index.ts';
import { classes } from '../../ui/classes.ts';
import { InfoIcon, ProblemIcon } from '../../ui/icons.tsx';

/** What stands in the way, beside the place where it is put right: what is wrong in the color of problems, what is open plainly. */
export function FaultsHere({ faults, id }: { readonly faults: readonly Fault[]; readonly id?: string | undefined }) {
  if (faults.length === 0) return null;
  return (
    <ul id={id} role="list" className="mt-1 space-y-1 text-sm">
      {faults.map(({ says, kind }) => (
        <li
          key={says}
          data-fault={kind}
          className={classes('flex items-start gap-2', kind === 'wrong' ? 'font-semibold text-problem' : 'text-muted')}
        >
          {kind === 'wrong' ? <ProblemIcon className="mt-0.5 size-4" /> : <InfoIcon className="mt-0.5 size-4" />}
          <span className="min-w-0 wrap-anywhere">{says}</span>
        </li>
      ))}
    </ul>
  );
}
