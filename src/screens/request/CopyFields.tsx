import { portalFields, type Submission } from '../../submission/papers/index.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Disclosure } from '../../ui/Panel.tsx';

/** The fields of the cover in the order in which portals ask for them, each to copy by itself. What is blank is not copied. */
export function CopyFields({ submission }: { readonly submission: Submission }) {
  const fields = portalFields(submission).filter(({ text }) => text !== '');
  return (
    <Disclosure summary="Copy field by field, for a portal">
      <ul className="divide-y divide-line">
        {fields.map(({ label, text }) => (
          <li key={label} className="flex flex-wrap items-center justify-between gap-x-4 py-1">
            <span className="min-w-0 flex-1">
              <span className="block text-sm text-muted">{label}</span>
              <span className="block break-words">{text}</span>
            </span>
            <CopyButton label={`Copy ${label}`} kind="quiet" text={() => text} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
