/** Brings a part of the page into view and the focus to it; the hash of the address belongs to the routes. */
export const goToPart = (part: string): void => {
  const element = document.getElementById(part);
  element?.scrollIntoView();
  element?.focus({ preventScroll: true });
};
