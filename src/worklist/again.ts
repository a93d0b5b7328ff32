import type { RowRuling } from './judgeRows.ts';
import { plainCell } from './output.ts';
import { cellOf, type Table } from './table.ts';

/** What an exported list says of a row. */
export interface SaidBefore {
  readonly outcome: string;
  readonly policy: string;
  readonly version: string;
  readonly missing: string;
}

/** What the rows of a list were judged before; undefined where the list was never judged. */
export const judgedBefore = ({ columns }: Table): ((row: number) => SaidBefore) | undefined => {
  const column = (name: string) => columns.find(({ header }) => header === name);
  const [outcome, policy, version, missing] = ['outcome', 'policy', 'version', 'missing'].map(column);
  if (!outcome || !policy || !version) return undefined;
  const textAt = (of: typeof outcome | undefined, row: number): string => (of ? plainCell(cellOf(of, row)) : '');
  return (row) => ({
    outcome: textAt(outcome, row),
    policy: textAt(policy, row),
    version: textAt(version, row),
    missing: textAt(missing, row),
  });
};

/** Why a row is judged otherwise than before, in words; undefined where it is judged alike. `otherAnswers`: its cells are known to have changed. */
export const judgedOtherwise = (
  before: SaidBefore,
  { outcome, policy, version, missing }: RowRuling,
  otherAnswers = false,
): string | undefined => {
  if (before.outcome === (outcome ?? '') && (outcome !== 'needs-information' || before.missing === missing.join('; ')))
    return undefined;
  const reasons = [
    before.policy !== (policy ?? '')
      ? `another policy: ${policy ?? 'none'}, before ${before.policy || 'none'}`
      : before.version !== (version ?? '')
        ? `another version: ${version ?? 'none'}, before ${before.version || 'none'}`
        : undefined,
    otherAnswers ? 'other answers' : undefined,
  ].filter((reason) => reason !== undefined);
  return reasons.length > 0 ? reasons.join('; ') : 'other answers, or another reading of the same text';
};
