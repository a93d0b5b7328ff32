import { describe, expect, it } from 'vitest';
import {
  boundsMeeting,
  caseFromPairs,
  contradictionsIn,
  factNamed,
  heldFacts,
  linkPairs,
  parseCase,
  valueInWords,
  type Bounds,
  type Facts,
  type NumberDomain,
  type Vocabulary,
} from './index.ts';

const vocabulary: Vocabulary = { ...heldFacts, payers: [] };

describe('which bounds of a number does a case take', () => {
  it.each<[object, unknown]>([
    [{ egfr: { above: 60 } }, { above: 60 }],
    [{ egfr: { below: 15 } }, { below: 15 }],
    [{ egfr: { atLeast: 3, atMost: 5 } }, { atLeast: 3, atMost: 5 }],
    [{ egfr: { atLeast: 60, atMost: 60 } }, 60],
    [{ gleasonScore: { above: 7, below: 9 } }, 8],
  ])('%j', (input, value) => {
    const { facts, errors } = parseCase(input, vocabulary);
    expect([Object.values(facts), errors]).toStrictEqual([[value], []]);
  });

  it.each<[object, RegExp]>([
    [{ egfr: {} }, /\{\} bounds nothing; allowed: a number from 0 up to 200/],
    [{ egfr: { above: 60, atLeast: 61 } }, /two lower ends; allowed: above or atLeast/],
    [{ egfr: { below: 60, atMost: 61 } }, /two upper ends; allowed: below or atMost/],
    [{ egfr: { above: 200 } }, /leaves no number; allowed: a number from 0 up to 200/],
    [{ egfr: { below: 0 } }, /leaves no number/],
    [{ egfr: { above: 5, below: 3 } }, /leaves no number/],
    [{ egfr: { over: 60 } }, /"over" is no bound; allowed: a number from 0 up to 200 .*, or its bounds by above/],
    [{ egfr: { above: '60' } }, /"60" is not allowed as "above"; allowed: a number/],
    [{ gleasonScore: { above: 7, below: 8 } }, /leaves no number; allowed: a whole number from 2 up to 10/],
    [{ gleasonScore: 7.5 }, /7\.5 is not allowed; allowed: a whole number from 2 up to 10/],
    [{ solitaryKidney: { above: 1 } }, /allowed: true, false/],
  ])('%j is an error on the fact', (input, message) => {
    const { facts, errors } = parseCase({ site: 'kidney', ...input }, vocabulary);
    expect(facts).toStrictEqual({ site: 'kidney' });
    expect(errors.map(({ field }) => field)).toStrictEqual(Object.keys(input));
    expect(errors[0]?.message).toMatch(message);
  });
});

describe('does what is known in part come back from a link, and read as people say it', () => {
  const egfr = factNamed(vocabulary, 'egfr');
  it.each<[Bounds, string, string]>([
    [{ above: 60 }, '>60', 'above 60 mL/min/1.73 m²'],
    [{ atLeast: 60 }, '>=60', 'at least 60 mL/min/1.73 m²'],
    [{ below: 15 }, '<15', 'below 15 mL/min/1.73 m²'],
    [{ atLeast: 45, atMost: 60 }, '45-60', '45 to 60 mL/min/1.73 m²'],
    [{ above: 45, atMost: 60 }, '>45 <=60', 'above 45 and at most 60 mL/min/1.73 m²'],
  ])('%j: %s', (bounds, typed, words) => {
    const facts: Facts = { egfr: bounds };
    expect(linkPairs(facts, vocabulary)).toStrictEqual([['egfr', typed]]);
    expect(caseFromPairs([['egfr', typed]], vocabulary)).toStrictEqual({ facts, errors: [] });
    expect(egfr && valueInWords(egfr, bounds, facts, vocabulary)).toBe(words);
  });
});

describe('how do bounds meet a test', () => {
  const real: NumberDomain = { of: 'number', unit: 'cm', above: 0, atMost: 50 };
  const whole: NumberDomain = { of: 'number', unit: '', whole: true, atLeast: 2, atMost: 10 };
  it.each<[NumberDomain, Bounds, Bounds, string]>([
    [real, { atMost: 4 }, { atMost: 4 }, 'all'],
    [real, { atMost: 4 }, { below: 4 }, 'some'],
    [real, { atLeast: 4 }, { below: 4 }, 'none'],
    [real, { above: 0 }, { above: 0 }, 'all'],
    [real, { below: 60 }, { atMost: 50 }, 'all'],
    [whole, { above: 8 }, { atLeast: 9 }, 'all'],
    [whole, { below: 9 }, { atMost: 8 }, 'all'],
    [whole, { atLeast: 8 }, { below: 9 }, 'some'],
  ])('%j, %j under %j: %s', (domain, known, test, meeting) => {
    expect(boundsMeeting(domain, known, test)).toBe(meeting);
  });
});

describe('does a contradiction hold only where every value that is left contradicts, and name the facts that are wrong', () => {
  it.each<[Facts, readonly (readonly string[])[]]>([
    [{ site: 'kidney', stage: 'I', sizeCm: 7.1 }, [['stage', 'sizeCm']]],
    [{ site: 'kidney', stage: 'I', sizeCm: { above: 7 } }, [['stage', 'sizeCm']]],
    [{ site: 'kidney', stage: 'I', sizeCm: { atLeast: 7 } }, []],
    [{ site: 'kidney', stage: 'II', sizeCm: { atMost: 7 } }, [['stage', 'sizeCm']]],
    [{ site: 'lung', stage: 'I', nodes: 'positive' }, [['stage', 'nodes']]],
    [{ site: 'lung', stage: 'IA', nodes: 'positive' }, [['stage', 'nodes']]],
    [{ site: 'lung', stage: 'II', nodes: 'positive' }, []],
    [{ site: 'lung', stage: 'IB', nodes: 'negative' }, []],
  ])('%j', (facts, fields) => {
    expect(contradictionsIn(facts, heldFacts).map((each) => each.facts)).toStrictEqual(fields);
  });
});
