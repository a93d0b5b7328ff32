import { SEQUENCE_WORDS } from './sequences.ts';

/** The sequences of one cited passage. */
export interface PassagePrint {
  readonly id: string;
  /** How many words the passage has. */
  readonly words: number;
  readonly times: number;
  readonly sequences: ReadonlySet<number>;
  readonly around: ReadonlySet<number>;
}

/** Where each sequence of a copy stands, by the words it begins with. */
export type Places = ReadonlyMap<number, readonly number[]>;

/** The places of every sequence of a copy. */
export const placesIn = (sequences: readonly number[]): Places => {
  const places = new Map<number, number[]>();
  for (const [at, hash] of sequences.entries()) {
    const known = places.get(hash);
    if (known) known.push(at);
    else places.set(hash, [at]);
  }
  return places;
};

/** A passage where it stands in a copy: its words from the first to before the last, and how many of its sequences are there. */
export interface Located {
  readonly from: number;
  readonly to: number;
  readonly found: number;
  /** All of it stands there, with nothing between. */
  readonly isWhole: boolean;
}

/** A copy's passage may be this much longer than the one that was read: words were put in, or a page ends in it. */
const ROOM_WORDS = 20;

interface Hit {
  readonly hash: number;
  readonly at: number;
}

type Stretch = Omit<Located, 'isWhole'>;

const hitsOf = (hashes: Iterable<number>, places: Places): readonly Hit[] =>
  [...hashes].flatMap((hash) => (places.get(hash) ?? []).map((at) => ({ hash, at }))).sort((a, b) => a.at - b.at);

/** Every stretch of hits that is no longer than a passage may be, with how many different ones it has: the fullest from each first hit on. */
const stretches = (hits: readonly Hit[], longest: number): readonly Stretch[] => {
  const inside = new Map<number, number>();
  let end = 0;
  return hits.map(({ hash, at }) => {
    for (let next = hits[end]; next && next.at - at <= longest; next = hits[++end])
      inside.set(next.hash, (inside.get(next.hash) ?? 0) + 1);
    const stretch = { from: at, to: (hits[end - 1]?.at ?? at) + SEQUENCE_WORDS, found: inside.size };
    const left = (inside.get(hash) ?? 1) - 1;
    if (left === 0) inside.delete(hash);
    else inside.set(hash, left);
    return stretch;
  });
};

/** The stretches of a copy in which all of a passage stands, none over another. */
export const wholeIn = (
  { words, sequences }: Pick<PassagePrint, 'words' | 'sequences'>,
  places: Places,
): readonly Located[] => {
  const hits = hitsOf(sequences, places);
  const at = new Set(hits.map((hit) => hit.at));
  // Where the same five words stand twice in a passage, one of the two must not speak for the other: no place is left out.
  const isUnbroken = ({ from, to }: Stretch): boolean =>
    to - from === words &&
    Array.from({ length: words - SEQUENCE_WORDS + 1 }, (_, step) => from + step).every((place) => at.has(place));
  const whole = stretches(hits, words - SEQUENCE_WORDS).filter(
    (each) => each.found === sequences.size && isUnbroken(each),
  );
  return whole.reduce<readonly Located[]>(
    (apart, each) => (each.from < (apart.at(-1)?.to ?? 0) ? apart : [...apart, { ...each, isWhole: true }]),
    [],
  );
};

const isFuller = (one: Stretch, other: Stretch): boolean =>
  one.found > other.found || (one.found === other.found && one.to - one.from < other.to - other.from);

/**
 * Where a passage stands in a copy. Of several places the one that has most of it and of what leads into it and out of it: where a
 * passage stands twice and one of the two was changed, the other must not speak for it.
 */
export const locate = (passage: PassagePrint, places: Places): Located | undefined => {
  const whole = wholeIn(passage, places);
  const { words, times, sequences, around } = passage;
  if (whole.length >= times) return whole[0];
  const [first, ...others] = stretches(hitsOf([...sequences, ...around], places), words + ROOM_WORDS);
  if (!first) return undefined;
  const fullest = others.reduce((best, each) => (isFuller(each, best) ? each : best), first);
  const isThere = whole.find(({ from, to }) => from < fullest.to && to > fullest.from);
  if (isThere) return isThere;
  const own = hitsOf(sequences, places).filter(({ at }) => at >= fullest.from && at + SEQUENCE_WORDS <= fullest.to);
  const found = new Set(own.map(({ hash }) => hash)).size;
  return {
    from: own[0]?.at ?? fullest.from,
    to: (own.at(-1)?.at ?? fullest.to - SEQUENCE_WORDS) + SEQUENCE_WORDS,
    found,
    isWhole: false,
  };
};
