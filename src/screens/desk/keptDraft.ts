import { draftFrom, isBegun, written, type Draft, type Written } from '../../desk/index.ts';
import { keepEntry, keptEntry, removeEntry } from '../parts/deviceStore.ts';
import { changeDesk, deskNow, noDesk, subscribeDesk } from './deskInHand.ts';

const DRAFT = 'desk';
/** Steps back that are kept with a draft. */
const MOST_STEPS = 20;
/** A draft is kept so long after a change, in ms, also while it is written on. */
const REST_MS = 300;

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const asWritten = (kept: unknown): Written<Draft> | undefined => {
  if (typeof kept !== 'object' || kept === null || !('now' in kept) || !('past' in kept)) return undefined;
  const now = draftFrom(kept.now);
  const past = Array.isArray(kept.past) ? kept.past.flatMap((each: unknown) => draftFrom(each) ?? []) : [];
  return now && { ...written(now), past };
};

const keep = async (work: Written<Draft>): Promise<void> => {
  if (!isBegun(work.now)) await removeEntry('drafts', DRAFT);
  else await keepEntry('drafts', DRAFT, { now: work.now, past: work.past.slice(-MOST_STEPS) });
};

let opening: Promise<void> | undefined;

const open = async (edition: number): Promise<void> => {
  let last = deskNow().work;
  try {
    const kept = await keptEntry('drafts', DRAFT);
    const work = asWritten(kept);
    changeDesk({
      ...noDesk(edition),
      ...(work ? { work } : {}),
      kept: kept !== undefined && !work ? 'unreadable' : 'kept',
    });
    last = deskNow().work;
  } catch (error) {
    changeDesk({ ...noDesk(edition), kept: 'refused', refusal: wordsOf(error) });
  }
  let rest: ReturnType<typeof setTimeout> | undefined;
  let writing = 0;
  const keepNow = (): void => {
    clearTimeout(rest);
    rest = undefined;
    const { work } = deskNow();
    if (work === last) return;
    last = work;
    writing++;
    keep(work)
      .finally(() => {
        writing--;
      })
      .then(
        () => changeDesk({ kept: 'kept', refusal: undefined }),
        (error: unknown) => changeDesk({ kept: 'refused', refusal: wordsOf(error) }),
      );
  };
  subscribeDesk(() => {
    if (deskNow().work !== last) rest ??= setTimeout(keepNow, REST_MS);
  });
  // A write that has only begun ends with the page: whoever leaves before it is done is asked.
  addEventListener('beforeunload', (event) => {
    keepNow();
    if (writing > 0) event.preventDefault();
  });
};

/** Reads the draft that is kept on this device, once, and keeps every change from then on. */
export const openKeptDraft = (edition: number): Promise<void> => (opening ??= open(edition));
