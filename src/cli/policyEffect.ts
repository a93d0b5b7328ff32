import { booksOf, censusOf, changedEnds, payerOf, type ChangedEnd, type Judging } from '../determination/index.ts';
import { choicesOf, type Vocabulary } from '../facts/index.ts';
import type { PolicyThere, PublicFolder } from './publicFolder.ts';

const countsOf = ({ prepared }: PolicyThere): ReadonlyMap<string, number> => censusOf(prepared).outcomes;

/** Complete cases by outcome, where their number differs: “payer-review 26 > 27”. */
const countsInWords = (before: PolicyThere, after: PolicyThere): string => {
  const [were, are] = [countsOf(before), countsOf(after)];
  return [...new Set([...were.keys(), ...are.keys()])]
    .sort()
    .filter((outcome) => were.get(outcome) !== are.get(outcome))
    .map((outcome) => `${outcome} ${String(were.get(outcome) ?? 0)} > ${String(are.get(outcome) ?? 0)}`)
    .join(', ');
};

const endInWords = ({ facts, before, after }: ChangedEnd): string =>
  `  ${before ?? 'no such answer'} > ${after}, for instance ${JSON.stringify(facts)}`;

const policyInWords = (name: string, before: PolicyThere, after: PolicyThere): readonly string[] => {
  const ends = changedEnds(before.prepared, after.prepared);
  const counts = countsInWords(before, after);
  const words = before.text === after.text ? '' : ', its file differs';
  if (ends.length === 0)
    return counts === '' && words === ''
      ? []
      : [`${name}: no case ends otherwise${words}${counts === '' ? '' : `; cases told apart: ${counts}`}`];
  return [`${name}${words}: ${counts === '' ? 'as many cases of each outcome' : counts}`, ...ends.map(endInWords)];
};

/** Facts and answers of one folder that another has not. */
const answersOf = (vocabulary: Vocabulary): ReadonlySet<string> =>
  new Set(
    vocabulary.facts.flatMap((fact) => [
      fact.name,
      ...(fact.domain.of === 'payers' || fact.domain.of === 'yes-no'
        ? []
        : choicesOf(fact, vocabulary, {}).map(({ value }) => `${fact.name} ${value}`)),
    ]),
  );

const onlyIn = (one: Iterable<string>, other: { readonly has: (each: string) => boolean }): readonly string[] =>
  [...one].filter((each) => !other.has(each));

const bookOn = ({ payers, policies, vocabulary }: PublicFolder, id: string, day: string | undefined): Judging => {
  const payer = payers.find((each) => each.id === id);
  if (!payer) throw new TypeError(`no payer ${id}`);
  const versions = [...policies.values()].map(({ prepared: { policy, read } }) => {
    const { from, until } = policy.inForce;
    return { policy: policy.policy, version: policy.version, from, until, read };
  });
  const own = versions.filter(({ policy }) => payer.book.some((entry) => entry.policy === policy));
  return booksOf(
    { ...payerOf(payer), cautions: payer.cautions, book: payer.book },
    own,
    vocabulary,
  )(day === undefined ? {} : { serviceDate: day });
};

/** The days on which a payer's book changes in either folder, and none. */
const daysOf = (folders: readonly PublicFolder[], id: string): readonly (string | undefined)[] => [
  undefined,
  ...new Set(
    folders
      .flatMap(({ payers, policies }) => {
        const book = payers.find((payer) => payer.id === id)?.book ?? [];
        const inForce = [...policies.values()].flatMap(({ prepared: { policy } }) =>
          book.some((entry) => entry.policy === policy.policy) ? [policy.inForce] : [],
        );
        return [...book, ...inForce].flatMap(({ from, until }) => [from, until]);
      })
      .filter((day) => typeof day === 'string')
      .sort(),
  ),
];

const payerInWords = (before: PublicFolder, after: PublicFolder, id: string): readonly string[] => {
  const said = new Set<string>();
  return daysOf([before, after], id).flatMap((day) => {
    const ends = changedEnds(bookOn(before, id, day), bookOn(after, id, day)).map(endInWords);
    const isSaid = ends.every((end) => said.has(end));
    for (const end of ends) said.add(end);
    return isSaid ? [] : [`payer ${id}, ${day === undefined ? 'no date of service' : `from ${day}`}:`, ...ends];
  });
};

/**
 * What is new in one public folder beside another, and what that changes for every policy and every payer of both: counts of
 * complete cases by outcome, and one case for each pair of ends that differ. Nothing for what stays as it is.
 */
export const effectInWords = (before: PublicFolder, after: PublicFolder): readonly string[] => {
  const [then, now] = [answersOf(before.vocabulary), answersOf(after.vocabulary)];
  const list = (what: string, names: readonly string[]): readonly string[] =>
    names.length === 0 ? [] : [`${what}: ${names.join(', ')}`];
  const ids = new Set(before.payers.map(({ id }) => id));
  const ended = new Set(after.payers.map(({ id }) => id));
  const both = [...after.policies].flatMap(([name, policy]) => {
    const was = before.policies.get(name);
    return was ? policyInWords(name, was, policy) : [];
  });
  const payers = [...ended].filter((id) => ids.has(id)).flatMap((id) => payerInWords(before, after, id));
  return [
    ...list('new facts and answers', onlyIn(now, then)),
    ...list('facts and answers that are gone', onlyIn(then, now)),
    ...list('new policies', onlyIn(after.policies.keys(), before.policies)),
    ...list('policies that are gone', onlyIn(before.policies.keys(), after.policies)),
    ...list('new payers', onlyIn(ended, ids)),
    ...list('payers that are gone', onlyIn(ids, ended)),
    ...both,
    ...payers,
    ...(both.length + payers.length === 0 ? ['no case of any other policy or payer ends otherwise'] : []),
  ];
};
