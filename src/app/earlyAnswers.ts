/**
 * What was answered on the page as it was built, before its script came: the choice made, the date typed. A date that is half
 * typed is empty to a script, and is taken as empty, so that nothing is written over it.
 */
export const earlyAnswers = (root: HTMLElement): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...root.querySelectorAll('input')].flatMap((input): readonly (readonly [string, string])[] => {
      const isAnswered = input.type === 'radio' ? input.checked : input.type === 'date' && (input.value !== '' || input.validity.badInput);
      return isAnswered ? [[input.name, input.value]] : [];
    }),
  );

/** The button that was pressed before the script came, and is to be pressed again. */
export const earlyPress = (root: HTMLElement): HTMLElement | undefined => {
  const button = root.querySelector<HTMLElement>('[data-pressed]') ?? undefined;
  delete button?.dataset['pressed'];
  return button;
};
