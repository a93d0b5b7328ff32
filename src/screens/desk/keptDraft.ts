import { chosenOf, emptyDraft, keptWork, signOf, workFrom, written } from '../../desk/index.ts';
import { keepEntry, keepIfExpected, keptEntry } from '../parts/deviceStore.ts';
import { changeDesk, deskNow, noDesk, subscribeDesk, type DeskInHand } from './deskInHand.ts';
import { forgetTried } from './try/triedCase.ts';

const DRAFT = 'desk';
/** A draft is kept so long after a change, in ms, also while it is written on. */
const REST_MS = 300;
/** What was not kept is tried again so long after, in ms. */
const AGAIN_MS = 5000;

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const newSign = (): string => `${String(Date.now())} ${String(Math.random())}`;

/** The sign of what this tab read or kept last; what bears another was kept by another tab. */
let known = '';
/** The work that stands on the device, as this tab read or kept it; undefined: nothing of this tab does. */
let last: DeskInHand['work'] | undefined = deskNow().work;
/** The work that was last to be kept: it is kept, or on its way. */
let asked: DeskInHand['work'] | undefined = last;
let writing = 0;
let rest: ReturnType<typeof setTimeout> | undefined;
let keepInTurn = (): void => undefined;

const keepSoon = (afterMs: number): void => {
  rest ??= setTimeout(keepInTurn, afterMs);
};

const stopRest = (): void => {
  clearTimeout(rest);
  rest = undefined;
};

/** Tells that the work is kept, where that was not told yet: the whole desk is drawn for it. */
const tellKept = (): void => {
  const { kept, refusal } = deskNow();
  if (kept !== 'kept' || refusal !== undefined) changeDesk({ kept: 'kept', refusal: undefined });
};

/** Tells that the work is not kept, and tries again by itself. */
const refuse = (error: unknown): void => {
  keepSoon(AGAIN_MS);
  const { kept, refusal } = deskNow();
  const words = wordsOf(error);
  if (kept !== 'refused' || refusal !== words) changeDesk({ kept: 'refused', refusal: words });
};

/** Looks whether another tab kept the draft since, and tells so. Then this one keeps nothing until a person chose. */
const lookForOther = async (edition: number): Promise<void> => {
  const before = known;
  const kept = await keptEntry('drafts', DRAFT);
  const sign = signOf(kept);
  // What this tab kept meanwhile took the place of what was read.
  if (sign === known || known !== before || writing > 0) return;
  const other = kept === undefined ? written(emptyDraft(edition)) : workFrom(kept);
  if (other) {
    changeDesk({ other: { work: other, sign } });
    return;
  }
  asked = last = undefined;
  refuse(new Error('Another version of this page keeps a draft here'));
};

/** Writes the work; tells whether it is kept. */
const write = async (
  work: DeskInHand['work'],
  put: (kept: ReturnType<typeof keptWork>) => Promise<boolean>,
): Promise<boolean> => {
  const kept = keptWork(work, newSign());
  asked = work;
  writing++;
  try {
    const isKept = await put(kept);
    if (isKept) {
      known = kept?.sign ?? '';
      last = work;
    }
    return isKept;
  } finally {
    writing--;
    // Else it is still to be kept.
    if (asked === work) asked = last;
  }
};

/** Keeps the work in the place of what this tab knows; `undefined` removes it, and all trace of the desk with the last. */
const inPlaceOfKnown = (kept: ReturnType<typeof keptWork>): Promise<boolean> =>
  // A write that was begun before this one may end while it waits.
  keepIfExpected('drafts', DRAFT, kept, (there) => signOf(there) === known);

const keepNow = async (edition: number, tell: () => void): Promise<void> => {
  stopRest();
  const { work, other } = deskNow();
  if (work === asked || other) return;
  try {
    if (await write(work, inPlaceOfKnown)) {
      tellKept();
      tell();
    } else {
      await lookForOther(edition);
      if (!deskNow().other) keepSoon(AGAIN_MS);
    }
  } catch (error) {
    refuse(error);
  }
};

/** Keeps what is written since, whatever other tabs did that have not told of it: the page is about to go, and asks for nothing more. */
const keepLeaving = (): void => {
  stopRest();
  const { work, other } = deskNow();
  if (work === asked || other) return;
  write(work, (kept) => (kept ? keepEntry('drafts', DRAFT, kept).then(() => true) : inPlaceOfKnown(kept)))
    .then((isKept) => {
      if (isKept) tellKept();
      else keepSoon(REST_MS);
    })
    .catch(refuse);
};

const open = async (edition: number): Promise<void> => {
  try {
    const kept = await keptEntry('drafts', DRAFT);
    const work = workFrom(kept);
    known = signOf(kept);
    changeDesk({
      ...noDesk(edition),
      ...(work ? { work } : {}),
      kept: kept !== undefined && !work ? 'unreadable' : 'kept',
    });
  } catch (error) {
    changeDesk({ ...noDesk(edition), kept: 'refused', refusal: wordsOf(error) });
  }
  asked = last = deskNow().work;
  const look = (): void => {
    lookForOther(edition).catch(refuse);
  };
  const tabs = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('cryocheck desk');
  tabs?.addEventListener('message', look);
  addEventListener('focus', look);
  const tell = (): void => tabs?.postMessage(DRAFT);
  let running = Promise.resolve();
  keepInTurn = () => {
    rest = undefined;
    // One after the other: each expects what the one before it kept.
    running = running.then(() => keepNow(edition, tell));
  };
  subscribeDesk(() => {
    if (deskNow().work !== asked && !deskNow().other) keepSoon(REST_MS);
  });
  // A write that has only begun ends with the page, and so does what is not kept: whoever leaves before it is done is asked.
  addEventListener('beforeunload', (event) => {
    keepLeaving();
    const { work, other } = deskNow();
    if (writing > 0 || other || work !== last) event.preventDefault();
  });
};

let opening: Promise<void> | undefined;

/** Reads the draft that is kept on this device, once, and keeps every change from then on. */
export const openKeptDraft = (edition: number): Promise<void> => (opening ??= open(edition));

/** Chooses between the draft of this tab and that which another tab kept: `take` the other one. The one that is not chosen is one step back. */
export const chooseDraft = (take: boolean): void => {
  const { work, other } = deskNow();
  if (!other) return;
  known = other.sign;
  if (take) forgetTried();
  changeDesk({
    work: take ? chosenOf(other.work, work) : chosenOf(work, other.work),
    other: undefined,
    mark: undefined,
  });
};
