import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyDraft, keptWork, withPolicy, workFrom, written } from '../../desk/index.ts';

/** What the device keeps, and how it takes what is to be kept: each write ends when it is let go. */
interface Device {
  kept?: unknown;
  refuses: boolean;
  waiting: (() => void)[];
  isSlow: boolean;
  /** What another tab keeps as soon as the entry is removed. */
  afterRemoval?: unknown;
}
const device = vi.hoisted((): Device => ({ refuses: false, waiting: [], isSlow: false }));

vi.mock('../parts/deviceStore.ts', () => {
  let turn: Promise<unknown> = Promise.resolve();
  const put = <Result>(act: () => Result): Promise<Result> => {
    const done = turn.then(async () => {
      if (device.isSlow) await new Promise<void>((go) => device.waiting.push(go));
      if (device.refuses) throw new Error('this browser is full');
      return act();
    });
    turn = done.catch(() => undefined);
    return done;
  };
  return {
    keptEntry: () => Promise.resolve(device.kept),
    keepEntry: (_store: string, _key: string, value: unknown) =>
      put(() => {
        device.kept = value;
      }),
    keepIfExpected: (_store: string, _key: string, value: unknown, isExpected: (kept: unknown) => boolean) =>
      put(() => {
        const isKept = isExpected(device.kept);
        if (isKept) device.kept = value ?? device.afterRemoval;
        return isKept;
      }),
    removeEntry: () =>
      put(() => {
        device.kept = undefined;
      }),
  };
});

type Listener = (event: { readonly preventDefault: () => void }) => void;
let listeners: Map<string, Listener>;

/** Whether somebody who leaves the page now is asked first. */
const isAsked = (): boolean => {
  const preventDefault = vi.fn();
  listeners.get('beforeunload')?.({ preventDefault });
  return preventDefault.mock.calls.length > 0;
};

const ofAnotherTab = (title: string) => keptWork(written(withPolicy(emptyDraft(2), { title })), `sign of ${title}`);
const titleKept = (): string | undefined => workFrom(device.kept)?.now.policy.title;

/** A page of its own with the desk open. */
const openDesk = async () => {
  const { changeDraft, deskNow, forgetSteps, startOver } = await import('./deskInHand.ts');
  const { chooseDraft, openKeptDraft } = await import('./keptDraft.ts');
  await openKeptDraft(2);
  const type = (title: string): void => changeDraft((draft) => withPolicy(draft, { title }));
  return { type, deskNow, chooseDraft, forgetSteps, startOver };
};

const settle = (ms = 0): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
const letGo = async (): Promise<void> => {
  device.waiting.shift()?.();
  await settle();
};

beforeEach(() => {
  Object.assign(device, { kept: undefined, refuses: false, waiting: [], isSlow: false, afterRemoval: undefined });
  listeners = new Map();
  vi.stubGlobal('addEventListener', (type: string, listener: Listener) => listeners.set(type, listener));
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.useFakeTimers();
  vi.resetModules();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what is written is kept a moment later, and then nobody who leaves is asked', async () => {
  const { type, deskNow } = await openDesk();
  expect(isAsked()).toBe(false);
  type('One');
  await settle(300);
  expect([titleKept(), deskNow().kept, isAsked()]).toEqual(['One', 'kept', false]);
});

test('what is refused is asked about on leaving, and is kept by itself once the browser keeps it', async () => {
  const { type, deskNow } = await openDesk();
  device.refuses = true;
  type('One');
  await settle(300);
  expect([deskNow().kept, deskNow().refusal]).toEqual(['refused', 'this browser is full']);
  expect(isAsked()).toBe(true);
  await settle();
  expect(isAsked()).toBe(true);
  device.refuses = false;
  await settle(6000);
  expect([titleKept(), deskNow().kept, isAsked()]).toEqual(['One', 'kept', false]);
});

test('while another tab’s draft waits for a choice, leaving is asked about and nothing is said to be kept', async () => {
  const { type, deskNow, chooseDraft } = await openDesk();
  device.refuses = true;
  type('Mine');
  await settle(300);
  device.refuses = false;
  device.kept = ofAnotherTab('Theirs');
  await settle(6000);
  expect(deskNow().other?.work.now.policy.title).toBe('Theirs');
  expect([deskNow().kept, titleKept(), isAsked()]).toEqual(['refused', 'Theirs', true]);
  chooseDraft(false);
  await settle(300);
  expect([deskNow().kept, titleKept(), isAsked()]).toEqual(['kept', 'Mine', false]);
});

test('what is kept on leaving while a write is under way is this tab’s own for whoever stays', async () => {
  const { type, deskNow } = await openDesk();
  device.isSlow = true;
  type('One');
  await settle(300);
  type('Two');
  expect(isAsked()).toBe(true);
  await letGo();
  expect(isAsked()).toBe(true);
  await letGo();
  expect([titleKept(), isAsked()]).toEqual(['Two', false]);
  device.isSlow = false;
  listeners.get('focus')?.({ preventDefault: () => undefined });
  type('Three');
  await settle(300);
  expect([titleKept(), deskNow().other]).toEqual(['Three', undefined]);
});

test('a draft of another version of the page in the place of this one is left, and leaving is asked about', async () => {
  const { type, deskNow } = await openDesk();
  type('One');
  await settle(300);
  device.kept = { now: 'of a later version', sign: 'other' };
  type('Two');
  await settle(300);
  expect(deskNow()).toMatchObject({ kept: 'refused', refusal: 'Another version of this page keeps a draft here' });
  expect(isAsked()).toBe(true);
});

test('with the last of a draft the entry goes, and one that another tab keeps at that moment stays', async () => {
  const { type, startOver, forgetSteps } = await openDesk();
  type('One');
  await settle(300);
  device.afterRemoval = ofAnotherTab('Theirs');
  startOver(2);
  forgetSteps();
  await settle(300);
  expect(titleKept()).toBe('Theirs');
});

test('what was forgotten is gone also where the page is left at once', async () => {
  const { type, startOver, forgetSteps } = await openDesk();
  type('One');
  await settle(300);
  startOver(2);
  forgetSteps();
  expect(isAsked()).toBe(true);
  await settle();
  expect(device.kept).toBeUndefined();
});
