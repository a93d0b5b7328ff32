import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PreparedPolicy } from '../../determination/index.ts';
import { nodesOf } from '../../determination/index.ts';
import { choicesOf, type FactDefinition, type Facts, type FactValue, oneTextOf } from '../../facts/index.ts';
import { pathFor } from '../../questionnaire/index.ts';
import { enabledQuestions, type Given } from './fixtures/enabled.ts';
import { heldPolicy } from './fixtures/held.ts';
import { questionnaireFor } from './index.ts';
import type { QuestionnaireItem } from './r4.ts';
import { REQUEST } from './requestGroup.ts';

const folder = new URL('../../../public/policies/', import.meta.url);
const files = readdirSync(folder).filter((name) => /_\d{4}-\d{2}\.json$/.test(name));

/** Facts of the treatment plan that serve the codes and the chart are in no Questionnaire; the payer and the date choose it. */
const outside = ['payer', 'serviceDate', 'approach', 'cptCodes', 'stageEdition', 'calculated'];

/** The questions that decide: what the request says beside them stands in a group of its own. */
const linkIdsIn = (items: readonly QuestionnaireItem[]): readonly string[] =>
  items
    .filter(({ linkId }) => linkId !== REQUEST)
    .flatMap(({ linkId, type, item = [] }) => [
      ...(type === 'group' || type === 'display' ? [] : [linkId]),
      ...linkIdsIn(item),
    ]);

/** Every value that a fact can take at a site; of a number one for each interval, found in the diagram. */
const valuesAt = (fact: FactDefinition, prepared: PreparedPolicy, site: string | undefined): readonly FactValue[] => {
  const variable = nodesOf(prepared.root).flatMap((node) =>
    node.kind === 'test' && node.variable.fact === fact ? [node.variable] : [],
  )[0];
  if (fact.domain.of === 'number') return variable?.samples ?? [];
  const choices = choicesOf(fact, prepared.vocabulary, { site, payer: prepared.payer?.id });
  return choices.map(({ value }) => (fact.domain.of === 'yes-no' ? value === 'true' : value));
};

/** Every partial case that the wizard can come to: each question that it asks is left unknown or answered, in its order. */
function* walks(prepared: PreparedPolicy, known: Facts, after: number): Generator<Facts> {
  const { vocabulary } = prepared;
  const asked = pathFor(vocabulary, [prepared], known).steps.flatMap(({ questions }) =>
    questions.map(({ fact }) => fact),
  );
  const next = vocabulary.facts.findIndex(
    (fact, rank) => rank > after && asked.includes(fact) && !outside.includes(fact.name),
  );
  const fact = vocabulary.facts[next];
  if (!fact) {
    yield known;
    return;
  }
  yield* walks(prepared, known, next);
  const { site } = known;
  for (const value of valuesAt(fact, prepared, typeof site === 'string' ? site : undefined))
    yield* walks(prepared, { ...known, [fact.name]: value }, next);
}

const asLinkIds = (facts: Facts, linkIds: readonly string[]): Given =>
  new Map(
    Object.entries(facts).flatMap(([name, value]) => {
      const linkId =
        linkIds.find((each) => each === name) ?? linkIds.find((each) => each === `${name}.${oneTextOf(facts['site'])}`);
      return linkId === undefined || typeof value === 'object' || value === undefined ? [] : [[linkId, value] as const];
    }),
  );

describe.each(files)('are the enabled items of %s the questions of the wizard', (file) => {
  const prepared = heldPolicy(readFileSync(new URL(file, folder), 'utf8'));
  const { item: items } = questionnaireFor(prepared);
  const linkIds = linkIdsIn(items);
  const deciding = items.filter(({ linkId }) => linkId !== REQUEST);
  const payer = prepared.payer?.id ?? '';

  it('after every way through them', () => {
    let tried = 0;
    for (const facts of walks(prepared, { payer }, -1)) {
      tried++;
      const asked = pathFor(prepared.vocabulary, [prepared], facts).steps.flatMap(({ questions }) =>
        questions.map(({ fact: { name } }) => name),
      );
      const enabled = enabledQuestions(deciding, asLinkIds(facts, linkIds)).map((linkId) =>
        linkId.replace(/\..*$/, ''),
      );
      if (JSON.stringify(enabled) !== JSON.stringify(asked.filter((name) => !outside.includes(name))))
        expect([facts, enabled]).toStrictEqual([facts, asked.filter((name) => !outside.includes(name))]);
    }
    expect(tried).toBeGreaterThan(10);
  });

  it('each fact of the diagram has its items, and each linkId is one', () => {
    const all = items.flatMap(function inAll({ linkId, item = [] }): readonly string[] {
      return [linkId, ...item.flatMap(inAll)];
    });
    expect(new Set(all).size).toBe(all.length);
    const facts = new Set(prepared.root.support.map(({ fact }) => fact.name));
    expect(
      new Set(linkIds.map((linkId) => linkId.replace(/\..*$/, '')).filter((name) => name !== 'setting')),
    ).toStrictEqual(facts);
  });
});
