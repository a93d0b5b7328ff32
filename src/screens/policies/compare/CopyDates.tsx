import type { Policy } from '../../../determination/index.ts';
import type { DateKind, PrintedDate } from '../../../passages/index.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { heldDate } from './compareWords.ts';

const printedAs = (dates: readonly PrintedDate[], ...kinds: readonly DateKind[]): string =>
  [...new Set(dates.flatMap((each) => (kinds.includes(each.kind) ? [each.printed] : [])))].join(', ') || 'None found';

/** The dates that the copy names beside those of the text that was read. */
export function CopyDates({ policy, dates }: { readonly policy: Policy; readonly dates: readonly PrintedDate[] }) {
  const others = printedAs(dates, 'other', 'origin', 'ends');
  return (
    <>
      <DataTable
        caption="Dates held and dates found"
        captionHidden
        rowKey={({ what }) => what}
        columns={[
          { key: 'what', head: 'Date', cell: ({ what }) => what, heading: true },
          { key: 'held', head: 'Text that was read', cell: ({ held }) => held },
          { key: 'copy', head: 'Your copy', cell: ({ copy }) => copy },
        ]}
        rows={[
          { what: 'In effect', held: heldDate(policy.inForce.from), copy: printedAs(dates, 'effective') },
          { what: 'Reviewed or revised', held: policy.edition, copy: printedAs(dates, 'reviewed') },
          { what: 'Next review', held: heldDate(policy.reviewDue?.on), copy: printedAs(dates, 'next-review') },
        ]}
      />
      <Disclosure summary="Other dates in your copy">
        <p className="text-sm">{others}</p>
      </Disclosure>
    </>
  );
}
