import { withPartChanged, type DraftTest } from '../../../desk/index.ts';
import { changeDraft } from '../deskInHand.ts';

/** Changes the test of this key. `at` names the field that is typed in: typing on is one step back. */
export const changeTest = (key: string, part: Partial<DraftTest>, at?: string): void =>
  changeDraft(
    (draft) => withPartChanged(draft, key, (each) => (each.kind === 'test' ? [{ ...each, ...part }] : [each])),
    at,
  );
