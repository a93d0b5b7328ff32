import { describe, expect, it } from 'vitest';
import { fileName, type FileNaming } from './fileName.ts';

const naming: FileNaming = {
  determination: { payer: 'bcbsma', outcome: 'medically-necessary', possibleOutcomes: ['medically-necessary'] },
  facts: { site: 'kidney' },
  today: '2026-11-26',
};

describe('how is a saved file named', () => {
  it('by payer, site, verdict and day', () => {
    expect(fileName(naming, 'json')).toBe('bcbsma-kidney-supported-2026-11-26.json');
  });

  it('a paper by its own name in the place of the verdict', () => {
    expect(fileName(naming, 'docx', 'letter')).toBe('bcbsma-kidney-letter-2026-11-26.docx');
  });

  it('without a site as a case', () => {
    expect(fileName({ ...naming, facts: {} }, 'json')).toBe('bcbsma-case-supported-2026-11-26.json');
  });
});
