import { chosenOf, emptyDraft, keptWork, signOf, workFrom, written } from '../../desk/index.ts';
import { keepEntry, keepIfExpected, keptEntry, removeEntry } from '../parts/deviceStore.ts';
import { changeDesk, deskNow, noDesk, subscribeDesk } from './deskInHand.ts';

const DRAFT = 'desk';
/** A draft is kept so long after a change, in ms, also while it is written on. */
const REST_MS = 300;

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const newSign = (): string => `${String(Date.now())} ${String(Math.random())}`;

/** The sign of what this tab read or kept last; what bears another was kept by another tab. */
let known = '';
/** The work that this tab read or kept last. */
let last = deskNow().work;
let writing = 0;
let rest: ReturnType<typeof setTimeout> | undefined;

const refuse = (error: unknown): void => changeDesk({ kept: 'refused', refusal: wordsOf(error) });

/** Looks whether another tab kept the draft since, and tells so. Then this one keeps nothing until a person chose. */
const lookForOther = async (edition: number): Promise<void> => {
  const kept = await keptEntry('drafts', DRAFT);
  const sign = signOf(kept);
  if (sign === known || writing > 0) return;
  const other = kept === undefined ? written(emptyDraft(edition)) : workFrom(kept);
  if (other) changeDesk({ other: { work: other, sign } });
  else refuse(new Error('Another version of this page keeps a draft here'));
};

const keepNow = async (edition: number, tell: () => void): Promise<void> => {
  clearTimeout(rest);
  rest = undefined;
  const { work, other } = deskNow();
  if (work === last || other) return;
  const before = { work: last, sign: known };
  const sign = newSign();
  const kept = keptWork(work, sign);
  last = work;
  writing++;
  try {
    const isKept = await keepIfExpected('drafts', DRAFT, kept, (there) => signOf(there) === before.sign);
    if (isKept) {
      known = kept ? sign : '';
      // With the last entry all trace of the desk goes.
      if (!kept) await removeEntry('drafts', DRAFT);
    } else last = before.work;
    writing--;
    changeDesk({ kept: 'kept', refusal: undefined });
    if (isKept) tell();
    else await lookForOther(edition);
  } catch (error) {
    writing--;
    refuse(error);
  }
};

/** Keeps what is written since, whatever other tabs did that have not told of it: the page is about to go, and asks for nothing more. */
const keepLeaving = (): void => {
  clearTimeout(rest);
  rest = undefined;
  const { work, other } = deskNow();
  const kept = keptWork(work, newSign());
  if (work === last || other || !kept) return;
  last = work;
  known = kept.sign;
  writing++;
  keepEntry('drafts', DRAFT, kept)
    .catch(refuse)
    .finally(() => {
      writing--;
    });
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
  last = deskNow().work;
  const look = (): void => {
    lookForOther(edition).catch(refuse);
  };
  const tabs = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('cryocheck desk');
  tabs?.addEventListener('message', look);
  addEventListener('focus', look);
  const tell = (): void => tabs?.postMessage(DRAFT);
  let running = Promise.resolve();
  subscribeDesk(() => {
    if (deskNow().work === last || deskNow().other) return;
    rest ??= setTimeout(() => {
      // One after the other: each expects what the one before it kept.
      running = running.then(() => keepNow(edition, tell));
    }, REST_MS);
  });
  // A write that has only begun ends with the page: whoever leaves before it is done is asked.
  addEventListener('beforeunload', (event) => {
    keepLeaving();
    if (writing > 0) event.preventDefault();
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
  changeDesk({
    work: take ? chosenOf(other.work, work) : chosenOf(work, other.work),
    other: undefined,
    mark: undefined,
  });
};
