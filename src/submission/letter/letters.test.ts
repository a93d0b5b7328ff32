import { describe, expect, it } from 'vitest';
import { chartText, type Submission } from '../chart/index.ts';
import { judgedCase } from '../chart/fixtures/judged.ts';
import { heldPolicies } from '../../../testing/held.ts';
import type { Evidence } from '../evidence/index.ts';
import { draftText, letterFor, memberNoticeFor } from './index.ts';

const judged = (input: Readonly<Record<string, unknown>>): Submission => judgedCase(input, '2026-11-21');
const noticeText = (submission: Submission): string | undefined => {
  const notice = memberNoticeFor(submission);
  return notice?.is === 'draft' ? draftText(notice.draft) : notice?.says;
};

const kidney = {
  payer: 'bcbsma',
  serviceDate: '2025-05-06',
  setting: 'inpatient',
  site: 'kidney',
  tumorType: 'renal-cell-carcinoma',
  stage: 'I',
  sizeCm: 3,
  solitaryKidney: false,
  egfr: 72,
  surgicalCandidacy: 'not-a-candidate',
};
const tooLarge = { ...kidney, sizeCm: 4.3, setting: 'outpatient' };
const openNodes = {
  payer: 'regence',
  serviceDate: '2026-09-10',
  tumorType: 'non-small-cell-lung-cancer',
  stage: 'IIA',
  centralAirwayPalliation: false,
};
const medicare = {
  payer: 'bcbsri',
  product: 'medicare-advantage',
  site: 'liver',
  tumorType: 'colorectal-liver-metastasis',
  serviceDate: '2026-03-02',
};
const breast = {
  payer: 'regence',
  site: 'breast',
  tumorType: 'breast-cancer',
  serviceDate: '2026-10-05',
  approach: 'percutaneous',
  cptCodes: ['0581T', '19105'],
};

describe('which letter goes with which outcome', () => {
  it.each<[string, Readonly<Record<string, unknown>>, string, string]>([
    ['medically-necessary', kidney, 'necessity', 'Letter of medical necessity'],
    [
      'needs-information',
      { ...kidney, sizeCm: null },
      'necessity-incomplete',
      'Letter of medical necessity: information is missing',
    ],
    ['needs-information', openNodes, 'necessity-incomplete', 'Letter to the payer: information is missing'],
    ['criteria-not-met', tooLarge, 'exception', 'Request for an exception'],
    ['investigational', breast, 'exception', 'Request for an exception'],
    ['not-covered', medicare, 'exception', 'Request for an exception'],
    ['not-medically-necessary', { ...medicare, product: 'commercial' }, 'exception', 'Request for an exception'],
    ['payer-review', { ...openNodes, nodes: 'negative' }, 'question', 'Question to the payer'],
    [
      'not-addressed',
      { payer: 'regence', site: 'liver', serviceDate: '2026-08-01' },
      'which-policy',
      'Inquiry: which policy applies',
    ],
    ['no-version', { ...kidney, serviceDate: '2020-08-20' }, 'text-in-force', 'Inquiry: the policy text in force'],
  ])('%s', (outcome, input, kind, title) => {
    const submission = judged(input);
    expect(submission.determination.outcome).toBe(outcome);
    expect(letterFor(submission)).toMatchObject({ kind, title, date: '2026-11-21' });
  });
});

describe('what do the letters say', () => {
  const evidence: Evidence = {
    'kidney-size': { state: 'present', title: 'CT abdomen', date: '2025-04-02', place: 'page 2' },
    'kidney-staging': { state: 'requested', title: '', date: '', place: '' },
  };

  it('of medical necessity: the clause, what is not met beside what is, and the document that shows a fact', () => {
    const text = draftText(letterFor({ ...judged(kidney), evidence }));
    expect(text).toContain(
      'As we read it, the policy supports this use. Deciding clause: RCC.2. In your own words: “may be considered medically necessary”.',
    );
    expect(text).toContain(
      'The clause holds without these. Not met: RCC.1: Kidney function must be preserved, and resection is likely to worsen it substantially; One functioning kidney;',
    );
    expect(text).toContain(
      '- Greatest dimension\n  Entered: 3 cm\n  Shown by: Largest diameter in cm, with the modality and the date (CT abdomen, 2025-04-02, page 2)',
    );
    expect(text).toContain('- Clinical TNM and stage group\n  Basis: Evidence for a reviewer\n  State: Requested\n');
    expect(text).toContain('Not marked present: 6 of 7.');
    expect(text).toContain('Required. Inpatient: precertification is required for every product.');
  });

  it('with facts missing: these on top, and no claim', () => {
    const text = draftText(letterFor(judged(openNodes)));
    expect(text.indexOf('MISSING BEFORE THIS LETTER CAN BE SENT\n\n- Lymph nodes')).toBeLessThan(
      text.indexOf('We ask you to review'),
    );
    expect(text).toContain(
      'the policy can still lead to: Investigational or Payer decides. None of these supports the use. This draft claims none of them.',
    );
  });

  it('of an exception: that the policy does not support it, what is unmet, and no benefit claimed', () => {
    const text = draftText(letterFor(judged(tooLarge)));
    expect(text).toContain(
      'As we read it, the criteria that the policy asks for are not met, so it does not support this use. Deciding clause: RCC.',
    );
    expect(text).toContain('We do not say that the case meets the policy.');
    expect(text).toContain('– Greatest dimension\n  Required: at most 4 cm\n  Documented: 4.3 cm\n  Status: Not met');
    expect(text).toContain('For the treating clinician to write. This draft offers none.');
    expect(text).not.toMatch(/benefit|effective|safe|survival/i);
  });

  it('of a planned code: what the list says of it, or that it does not fit', () => {
    const text = draftText(letterFor(judged({ ...breast, cptCodes: ['0581T', '99999'] })));
    expect(text).toContain(
      '- 0581T: Percutaneous cryoablation of breast cancer, one side; status in the policy: Listed; status follows from the criteria\n- 99999: not among the policy’s codes that fit this case',
    );
  });

  it('to the payer who decides: the question, and room for the reply', () => {
    const text = draftText(letterFor(judged({ ...openNodes, nodes: 'negative' })));
    expect(text).toContain(
      'Which stage IIA cases are selected, under which TNM edition, and is this case one of them?',
    );
    expect(text).toMatch(/REPLY\n\nReply: _+\nGiven by: _+\nDate and time: _+\nReference of the call or letter: _+/);
  });

  it('which policy: the one that the text names', () => {
    expect(draftText(letterFor(judged({ payer: 'regence', site: 'liver', serviceDate: '2026-08-01' })))).toContain(
      'The text names:\n\n- Surgery 204, Ablation of Primary and Metastatic Liver Tumors',
    );
    expect(draftText(letterFor(judged({ payer: 'bcbsri', site: 'lung', serviceDate: '2026-08-01' })))).toContain(
      'For this case the text names no other policy.',
    );
  });

  it('the text in force: for which date, and the nearest version, which decides nothing', () => {
    const text = draftText(letterFor(judged({ ...kidney, serviceDate: '2020-08-20' })));
    expect(text).toContain('as it was in force on 2020-08-20. We hold no version for that date');
    expect(text).toContain(
      'bcbsma-260, version 2020-09, in force from 2020-09-01 until the day before 2021-09-01. It decides nothing for this date.',
    );
  });
});

describe('what is drafted for the member', () => {
  it('what each text asks for', () => {
    expect(
      heldPolicies().map(({ policy }) => `${policy.policy} ${policy.version}: ${policy.billing.rule}`),
    ).toStrictEqual([
      'bcbsks-liver 2012-05: not-stated',
      'bcbsks-liver 2015-06: not-stated',
      'bcbsma-260 2020-09: not-stated',
      'bcbsma-260 2024-09: not-stated',
      'bcbsri-liver 2021-12: written-agreement',
      'regence-132 2026-06: notice',
    ]);
  });

  it('nothing where the member is not billed by this outcome', () => {
    expect(memberNoticeFor(judged(kidney))).toBeUndefined();
    expect(memberNoticeFor(judged({ ...kidney, serviceDate: '2020-08-20' }))).toBeUndefined();
  });

  it('Regence: a notice, with the rule', () => {
    const text = noticeText(judged(breast));
    expect(text).toContain('Notice to the member before the service');
    expect(text).toContain(
      'A provider may bill the member for an investigational service, and is encouraged to tell the member about the cost before it is done.',
    );
    expect(text).not.toContain('By signing');
  });

  it('Rhode Island: an agreement in advance, and beside it what Medicare wants first', () => {
    const notice = memberNoticeFor(judged(medicare));
    expect(noticeText(judged(medicare))).toMatch(
      /^Agreement of the member in advance\n[^]*By signing I say that I was told this before the service[^]*Signature of the member, before the service: _+/,
    );
    expect(notice?.is === 'draft' ? notice.draft.notes.join(' ') : '').toContain(
      'Ask the plan for an organization determination before the service.',
    );
  });

  it('Massachusetts: none, and why', () => {
    expect(noticeText(judged(tooLarge))).toBe(
      'The text states no rule on billing the member or on telling the member beforehand. It refers to the contract benefits. So no notice or agreement is drafted.',
    );
  });
});

describe('what does the chart say', () => {
  const flat = (submission: Submission): string => chartText(submission).replace(/\s+/g, ' ');

  it('the outcome as a reading, the clause, required beside documented', () => {
    const text = flat(judged(kidney));
    expect(text).toContain(
      'Blue Cross Blue Shield of Massachusetts: Medically necessary. As we read it, the policy supports this use.',
    );
    expect(text).toContain('In the payer\'s own words: "may be considered medically necessary" Deciding clause: RCC.2');
    expect(text).toContain('- [Met] Greatest dimension; required: at most 4 cm; documented: 3 cm');
    expect(text).toContain('- [Outranked] RCC: Renal cell carcinoma beyond the limits of the criteria');
    expect(text).toContain('- C64: Cancer of the kidney, not of its pelvis');
    expect(text).toContain("It does not guarantee payment: the payer decides, under the member's contract.");
  });

  it('what is not known, and what was calculated', () => {
    const text = flat(judged({ ...kidney, egfr: 58, calculated: ['egfr'], surgicalCandidacy: null }));
    expect(text).toContain('What is the estimated glomerular filtration rate (eGFR)? 58 mL/min/1.73 m2');
    expect(text).toContain('(calculated)');
    expect(text).toContain('Still missing: ');
    expect(text).toContain('? Not known');
  });
});
