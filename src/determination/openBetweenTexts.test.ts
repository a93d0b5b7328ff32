import { describe, expect, it } from 'vitest';
import { factsOf, heldBook } from '../../testing/held.ts';
import { determine } from './index.ts';

const answerOf = (payer: string, input: object) => {
  const facts = factsOf({ payer, serviceDate: '2026-11-26', ...input });
  return determine(heldBook(payer, facts), facts, '2026-11-26');
};

/** Cancer of the prostate at a payer whose policies on whole gland and on focal ablation are two. */
const prostate = {
  site: 'prostate',
  diseaseSetting: 'primary',
  clinicalT: 'T2a',
  spread: false,
};

describe('what is said of documents and codes while several texts are in question', () => {
  it('nothing where the texts differ', () => {
    const { texts, documents, codes, policy, version } = answerOf('bcbsal', prostate);
    expect(texts.map((text) => text.policy)).toStrictEqual(['bcbsal-384', 'bcbsal-596']);
    expect({ documents, codes, policy, version }).toStrictEqual({
      documents: null,
      codes: null,
      policy: null,
      version: null,
    });
  });

  it('those of the text that is left once it alone is', () => {
    const { texts, documents, codes } = answerOf('bcbsal', { ...prostate, ablationExtent: 'whole-gland' });
    expect(texts.map((text) => text.policy)).toStrictEqual(['bcbsal-384']);
    expect(documents?.length).toBeGreaterThan(0);
    // The copy held breaks off before a list of codes.
    expect(codes).toBeNull();
  });

  it('no documents and no codes where no text speaks', () => {
    expect(answerOf('regence', { serviceDate: '2020-01-01', site: 'kidney' })).toMatchObject({
      outcome: 'no-version',
      documents: [],
      codes: [],
    });
  });
});
