import { dateInWords, dayBefore } from '../../facts/index.ts';

/** A day, YYYY-MM-DD, written for people. */
export const Day = ({ date }: { readonly date: string }) => (
  <time dateTime={date} className="whitespace-nowrap">
    {dateInWords(date)}
  </time>
);

interface DaysProps {
  readonly from: string | null;
  /** The first day after; null: no end. */
  readonly until: string | null;
}

/** Days from the first to the last: "from September 1, 2020 until August 31, 2021". */
export function Days({ from, until }: DaysProps) {
  if (from === null)
    return until === null ? (
      'on every day'
    ) : (
      <>
        before <Day date={until} />
      </>
    );
  return until === null ? (
    <>
      from <Day date={from} /> on
    </>
  ) : (
    <>
      from <Day date={from} /> until <Day date={dayBefore(until)} />
    </>
  );
}
