const isHalfTyped = (input: HTMLInputElement): boolean => input.validity.badInput;

/** What was answered on the page as it was built, before its script came: the choice made, the date typed. */
export const earlyAnswers = (root: HTMLElement): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...root.querySelectorAll('input')].flatMap((input): readonly (readonly [string, string])[] => {
      const isAnswered =
        input.type === 'radio' ? input.checked : input.type === 'date' && (input.value !== '' || isHalfTyped(input));
      return isAnswered ? [[input.name, input.value]] : [];
    }),
  );

/** The button that was pressed before the script came, and is to be pressed again. */
export const earlyPress = (root: HTMLElement): HTMLElement | undefined => {
  const button = root.querySelector<HTMLElement>('[data-pressed]') ?? undefined;
  delete button?.dataset['pressed'];
  return button;
};

/**
 * Acts once no date is half typed: at once, or when it is whole or left. No script can read such a date, and what takes the
 * field over would empty it under the hands of whoever types.
 */
export const onceWhole = (root: HTMLElement, act: () => void): void => {
  if (![...root.querySelectorAll('input')].some(isHalfTyped)) {
    act();
    return;
  }
  const again = new AbortController();
  const look = (event: Event): void => {
    if (event.type === 'input' && event.target instanceof HTMLInputElement && isHalfTyped(event.target)) return;
    again.abort();
    act();
  };
  root.addEventListener('input', look, again);
  root.addEventListener('focusout', look, again);
};
