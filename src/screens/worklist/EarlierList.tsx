import { Button } from '../../ui/Button.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { LISTS } from './GiveList.tsx';
import type { ListActions } from './useListActions.ts';
import { changeWorklist, useWorklist } from './worklistInHand.ts';

/** A list that was judged and saved before: with it the rows are compared, by the column that names them or by their numbers. */
export function EarlierList({ actions }: { readonly actions: ListActions }) {
  const { earlier } = useWorklist();
  if (!earlier)
    return (
      <Disclosure summary="Compare with a list that was saved before">
        <FileDrop
          label="The earlier list"
          name="earlier"
          help="A file that was saved here after its rows were judged. You see which rows are judged otherwise today, and why."
          accept={LISTS}
          onFile={(file) => void actions.readEarlier(file)}
        />
      </Disclosure>
    );
  return (
    <div className="flex flex-wrap items-center gap-4 print:hidden">
      <p>
        Compared with an earlier list of {earlier.table.numbers.length.toLocaleString('en-US')} rows, by the column that
        names the rows or, without one, by their numbers.
      </p>
      <Button onClick={() => changeWorklist({ earlier: undefined, judged: undefined })}>Do not compare</Button>
    </div>
  );
}
