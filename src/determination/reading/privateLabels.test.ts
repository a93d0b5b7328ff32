import { describe, expect, it } from 'vitest';
import { policyTexts } from '../../../testing/held.ts';

/** Keys whose texts people read; labels, ids and the names of passages are for the reading. */
const shownKeys = ['says', 'title', 'answer', 'note', 'question', 'inShort', 'name', 'requires', 'because'];
/** A label of ours: an abbreviation or a word with a number, in capitals alone, or Scope. Payers number by I.G.1 or letters; RCC alone is a word that people use. */
const OURS = /^(?!RCC$)(?![IVX]+(\.|$))([A-Za-z]{2,}\.\d+|[A-Z]{2,}|Scope)$/;

interface Read {
  readonly labels: readonly string[];
  readonly texts: readonly string[];
}

const read = (value: unknown, key = ''): Read => {
  if (typeof value === 'string')
    return { labels: key === 'label' ? [value] : [], texts: shownKeys.includes(key) ? [value] : [] };
  if (typeof value !== 'object' || value === null) return { labels: [], texts: [] };
  const parts = Array.isArray(value)
    ? value.map((each: unknown) => read(each, key))
    : Object.entries(value).map(([name, each]: [string, unknown]) => read(each, name));
  return { labels: parts.flatMap(({ labels }) => labels), texts: parts.flatMap(({ texts }) => texts) };
};

const wordOf = (label: string): RegExp =>
  new RegExp(`(?<![\\w.])${label.replaceAll(/[.()]/g, String.raw`\$&`)}(?![\\w])`);

describe('does a text that people read name a label of ours', () => {
  it.each([...policyTexts])('in %s none does', (_, text) => {
    const { labels, texts } = read(JSON.parse(text));
    const own = [...new Set(labels)].filter((label) => OURS.test(label));
    expect(labels.length).toBeGreaterThan(0);
    expect(texts.length).toBeGreaterThan(10);
    expect(own.flatMap((label) => texts.filter((each) => wordOf(label).test(each)))).toStrictEqual([]);
  });
});
