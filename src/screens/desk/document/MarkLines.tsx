import { useState } from 'react';
import { markOfLines, type DraftDocument } from '../../../desk/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { SmallField } from '../../../ui/SmallField.tsx';
import { changeDesk } from '../deskInHand.ts';

/** A passage marked by the numbers of its lines. */
export function MarkLines({ text }: { readonly text: DraftDocument }) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const last = text.lines.length;
  const [first, end] = [Number(from), Number(to.trim() === '' ? from : to)];
  const isGood = [first, end].every((number) => Number.isInteger(number) && number >= 1 && number <= last);
  const isTyped = from.trim() !== '' || to.trim() !== '';
  return (
    <form
      noValidate
      className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isGood) return;
        changeDesk({ mark: markOfLines(text, first, end), shown: { line: Math.min(first, end) } });
      }}
    >
      <span aria-hidden="true">From line</span>
      <SmallField
        name="markFrom"
        label="Mark from line"
        value={from}
        onChange={({ target }) => setFrom(target.value)}
      />
      <span aria-hidden="true">to</span>
      <SmallField
        name="markTo"
        label="Mark to line"
        value={to}
        error={isTyped && !isGood ? `A number from 1 to ${String(last)}` : undefined}
        onChange={({ target }) => setTo(target.value)}
      />
      <Button type="submit">Mark</Button>
    </form>
  );
}
