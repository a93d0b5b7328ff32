import { useEffect, useRef, type RefObject } from 'react';

/** Brings a question that has just come into view, where the answer before it brought it up below the fold. */
export const useNewQuestionInView = (form: RefObject<HTMLFormElement | null>, names: readonly string[]): void => {
  const shown = useRef<readonly string[]>(undefined);
  useEffect(() => {
    const before = shown.current;
    shown.current = names;
    const first = before && names.find((name) => !before.includes(name));
    if (first === undefined) return;
    const field = [...(form.current?.elements ?? [])].find((each) => each.getAttribute('name') === first);
    (field?.closest('fieldset') ?? field)?.scrollIntoView({ block: 'nearest' });
  }, [form, names]);
};
