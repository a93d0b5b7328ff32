/** How long after a tap another at the same place is the second of two. A mouse counts its clicks itself. */
const DOUBLE_TAP_MS = 350;
const DOUBLE_TAP_PX = 24;

let screens = 0;

/** Told when another screen, or another question in its place, has come to stand: presses that began before are not meant for it. */
export const newScreenStands = (): void => {
  screens++;
};

interface Tap {
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly screen: number;
}

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'submit'].includes(target.type));

/** Whether the control says that it may be pressed many times in a row, as one that zooms. */
const repeats = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-repeats]') !== null;

/** Keys that press something: held down they would go on pressing whatever comes to stand there. */
const presses = ({ key, target }: KeyboardEvent): boolean =>
  key === 'Enter' ? !(target instanceof HTMLTextAreaElement) : /^[ 1-9]$/.test(key) && !isTextField(target);

/**
 * Lets no press answer a screen that was not there when it began: the second click of two, a key that is held down, a press that
 * began on the screen before. A single press that begins now is always taken, also at once. For the whole page, before all else.
 */
export const guardPresses = (page: Window): (() => void) => {
  let began: number | undefined;
  let last: Tap | undefined;
  const refuse = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onDown = (): void => {
    began = screens;
  };
  const isSecondTap = (event: MouseEvent): boolean => {
    const isTouch = 'pointerType' in event && event.pointerType === 'touch';
    const tap: Tap = { at: event.timeStamp, x: event.clientX, y: event.clientY, screen: screens };
    const before = last;
    last = isTouch ? tap : undefined;
    return (
      isTouch &&
      before !== undefined &&
      before.screen !== tap.screen &&
      tap.at - before.at < DOUBLE_TAP_MS &&
      Math.hypot(tap.x - before.x, tap.y - before.y) < DOUBLE_TAP_PX
    );
  };
  const onClick = (event: MouseEvent): void => {
    const onScreen = began;
    began = undefined;
    // A key and a script click without a count.
    if (event.detail === 0) return;
    if (isSecondTap(event) || (onScreen ?? screens) !== screens || (event.detail > 1 && !repeats(event.target)))
      refuse(event);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.repeat && presses(event) && !repeats(event.target)) refuse(event);
  };
  page.addEventListener('pointerdown', onDown, true);
  page.addEventListener('click', onClick, true);
  page.addEventListener('keydown', onKey, true);
  return () => {
    page.removeEventListener('pointerdown', onDown, true);
    page.removeEventListener('click', onClick, true);
    page.removeEventListener('keydown', onKey, true);
  };
};
