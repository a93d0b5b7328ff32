import type { Caution, PreparedPolicy } from '../../determination/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Cites } from '../parts/Quotation.tsx';

interface CautionsProps {
  readonly cautions: readonly Caution[];
  /** Undefined where no version was in force: then no source is shown. */
  readonly prepared: PreparedPolicy | undefined;
}

/** What a careful colleague would say. */
export function Cautions({ cautions, prepared }: CautionsProps) {
  if (cautions.length === 0) return null;
  return (
    <Panel heading="What to watch for">
      <ul role="list" className="space-y-3">
        {cautions.map(({ id, says, cites }, index) => (
          <li key={`${id} ${String(index)}`} data-caution={id} className="break-inside-avoid">
            <Notice kind="warning">
              <p>
                {says} <Cites places={cites} withFile={!prepared} />
              </p>
            </Notice>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
