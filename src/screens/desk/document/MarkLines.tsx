import { useState } from 'react';
import { markOfLines, type DraftDocument } from '../../../desk/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { SmallField } from '../../../ui/SmallField.tsx';
import { changeDesk, useMark } from '../deskInHand.ts';

/** A number that is typed; undefined: the field shows where the mark is. */
interface Typed {
  readonly from: string;
  readonly to: string;
}

/** A passage marked by the numbers of its lines. However it was marked, its lines stand here. */
export function MarkLines({ text }: { readonly text: DraftDocument }) {
  const mark = useMark();
  const [typed, setTyped] = useState<Typed & { readonly since: typeof mark }>();
  const shown: Typed =
    typed && typed.since === mark
      ? typed
      : { from: mark ? String(mark.from.line) : '', to: mark ? String(mark.to.line) : '' };
  const set = (part: Partial<Typed>): void => setTyped({ ...shown, ...part, since: mark });
  const last = text.lines.length;
  const isGood = (number: string): boolean =>
    /^\d+$/.test(number.trim()) && Number(number) >= 1 && Number(number) <= last;
  const to = shown.to.trim() === '' ? shown.from : shown.to;
  const errorOf = (number: string): string | undefined =>
    number.trim() === '' || isGood(number) ? undefined : `A number from 1 to ${String(last)}`;
  return (
    <form
      noValidate
      className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isGood(shown.from) || !isGood(to)) return;
        setTyped(undefined);
        const [first, end] = [Number(shown.from), Number(to)];
        changeDesk({ mark: markOfLines(text, first, end), shown: { line: Math.min(first, end) } });
      }}
    >
      <span aria-hidden="true">From line</span>
      <SmallField
        name="markFrom"
        label="Mark from line"
        value={shown.from}
        error={errorOf(shown.from)}
        // The end that is shown is that of the former mark.
        onChange={({ target }) => set({ from: target.value, ...(shown === typed ? {} : { to: '' }) })}
      />
      <span aria-hidden="true">to</span>
      <SmallField
        name="markTo"
        label="Mark to line"
        value={shown.to}
        error={errorOf(shown.to)}
        onChange={({ target }) => set({ to: target.value })}
      />
      <Button type="submit">Mark</Button>
    </form>
  );
}
