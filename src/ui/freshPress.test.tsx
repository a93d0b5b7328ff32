import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guardPresses, newScreenStands } from './freshPress.ts';

let stop: () => void;
const pressed = vi.fn<(name: string) => void>();

const show = (html: string): void => {
  document.body.innerHTML = html;
  for (const control of document.querySelectorAll('button, input'))
    control.addEventListener('click', () => {
      pressed(control.id);
    });
};
const control = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new TypeError(`no #${id}`);
  return found;
};
const mouse = (id: string, detail = 1, after?: () => void): void => {
  control(id).dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));
  after?.();
  control(id).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
};
const tap = (id: string, timeStamp: number, x = 10): void => {
  control(id).dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1, clientX: x, clientY: 10 });
  Object.defineProperties(click, { pointerType: { value: 'touch' }, timeStamp: { value: timeStamp } });
  control(id).dispatchEvent(click);
};
const key = (id: string, name: string, repeat: boolean): boolean =>
  control(id).dispatchEvent(new KeyboardEvent('keydown', { key: name, repeat, bubbles: true, cancelable: true }));

beforeEach(() => {
  pressed.mockReset();
  stop = guardPresses(window);
  show('<button id="first"></button><button id="second"></button><input id="text" /><textarea id="long"></textarea>');
});
afterEach(() => {
  stop();
});

describe('does a press answer only what stood there when it began', () => {
  it('the second click of two is not taken; a single one at once is', () => {
    mouse('first');
    newScreenStands();
    mouse('second', 2);
    expect(pressed.mock.calls).toStrictEqual([['first']]);
    mouse('second');
    expect(pressed.mock.calls).toStrictEqual([['first'], ['second']]);
  });

  it('a press that began on the screen before is not taken', () => {
    mouse('first', 1, newScreenStands);
    expect(pressed).not.toHaveBeenCalled();
    mouse('first');
    expect(pressed).toHaveBeenCalledOnce();
  });

  it('the second of two taps at one place is not taken where the screen changed between; elsewhere or later it is', () => {
    tap('first', 1000);
    newScreenStands();
    tap('second', 1200);
    expect(pressed.mock.calls).toStrictEqual([['first']]);
    newScreenStands();
    tap('first', 1300, 200);
    tap('second', 3000);
    expect(pressed).toHaveBeenCalledTimes(3);
    tap('second', 3100);
    expect(pressed).toHaveBeenCalledTimes(4);
  });

  it('a script, a key and what reads the screen aloud press without a count', () => {
    control('first').click();
    newScreenStands();
    control('first').click();
    expect(pressed).toHaveBeenCalledTimes(2);
  });

  it('a control that says so may be pressed many times in a row', () => {
    show('<div data-repeats><button id="zoom"></button></div>');
    mouse('zoom');
    mouse('zoom', 2);
    expect(pressed).toHaveBeenCalledTimes(2);
  });
});

describe('does a key that is held down press once', () => {
  it.each([
    ['first', 'Enter', false],
    ['first', ' ', false],
    ['text', 'Enter', false],
    ['text', '1', true],
    ['long', 'Enter', true],
    ['first', 'Tab', true],
  ])('#%s, %j repeated: taken %s', (id, name, taken) => {
    expect(key(id, name, false)).toBe(true);
    expect(key(id, name, true)).toBe(taken);
  });
});
