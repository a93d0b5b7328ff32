import { passagesOf, type Policy } from '../../determination/index.ts';
import { Cites } from '../parts/Quotation.tsx';

interface RemarkProps {
  readonly policy: Policy;
  readonly remark: { readonly says: string; readonly cites: readonly string[] };
}

/** A sentence of our reading with its places in the text. */
export const Remark = ({ policy, remark: { says, cites } }: RemarkProps) => (
  <p>
    {says} <Cites passages={passagesOf(policy, cites)} />
  </p>
);
