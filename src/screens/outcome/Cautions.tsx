import type { Caution } from '../../determination/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Cites } from './Cites.tsx';

/** What a careful colleague would say. */
export function Cautions({ cautions }: { readonly cautions: readonly Caution[] }) {
  if (cautions.length === 0) return null;
  return (
    <Panel heading="What to watch for">
      <ul role="list" className="space-y-3">
        {cautions.map(({ id, says, cites }, index) => (
          <li key={`${id} ${String(index)}`} data-caution={id} className="break-inside-avoid">
            <Notice kind="warning">
              <p>
                {says} <Cites places={cites} />
              </p>
            </Notice>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
