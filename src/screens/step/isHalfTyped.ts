/** Whether a field of the form holds a part of a date, or a day that does not exist: the browser then gives no text for it. */
export const isHalfTyped = (form: HTMLFormElement, name: string): boolean => {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement && field.validity.badInput;
};
