import { withCitation, withClause, withNewClause } from '../../desk/index.ts';
import { changeDesk, changeDraft, deskNow, focusSoon } from './deskInHand.ts';

interface NewClause {
  /** Whether it takes all that no clause before it takes. */
  readonly isRemainder?: boolean | undefined;
  /** The conditions that it begins with; else none. */
  readonly parts?: Parameters<typeof withNewClause>[1];
}

/** Opens a new clause; what is marked is its passage. */
export const addClause = ({ isRemainder = false, parts }: NewClause = {}): void => {
  const { mark, work } = deskNow();
  const [next, key] = withNewClause(work.now, parts);
  const [cited, id] = (mark && withCitation(next, mark)) ?? [next, undefined];
  changeDraft(() => withClause(cited, key, { isRemainder, ...(id === undefined ? {} : { cites: [id] }) }));
  changeDesk({ open: key, mark: undefined });
  focusSoon(`${key}-label`);
};
