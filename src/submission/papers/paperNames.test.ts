import { describe, expect, it } from 'vitest';
import { paperText } from '../paper/index.ts';
import { judgedCase } from './fixtures/judged.ts';
import { paperNamesFor, papersFor, type Deciding } from './papersFor.ts';

const deciding = (
  outcome: Deciding['possibleOutcomes'][number],
  priorAuthorization: Deciding['priorAuthorization'] = 'required',
): Deciding => ({
  outcome,
  possibleOutcomes: [outcome],
  priorAuthorization,
});

describe('which papers does a case have', () => {
  it('a request with its letter where the policy supports it', () => {
    expect(paperNamesFor(deciding('medically-necessary'), 'commercial').slice(0, 2)).toStrictEqual(['cover', 'letter']);
  });

  it.each(['not-required', 'not-applicable'] as const)(
    'a record, and no request, where authorization is %s',
    (none) => {
      const names = paperNamesFor(deciding('medically-necessary', none), 'commercial');
      expect(names[0]).toBe('record');
      expect(names).not.toContain('cover');
      expect(names).not.toContain('letter');
    },
  );

  it.each(['commercial', 'original-medicare', 'unknown'] as const)(
    'an exception and a notice to the member: %s',
    (coverage) => {
      const names = paperNamesFor(deciding('investigational'), coverage);
      expect(names).toContain('exception');
      expect(names).toContain('member');
      expect(names).not.toContain('organization-determination');
    },
  );

  it('for Medicare Advantage an organization determination, and nothing to sign', () => {
    const names = paperNamesFor(deciding('not-covered'), 'medicare-advantage');
    expect(names).toContain('organization-determination');
    expect(names).not.toContain('member');
  });

  it.each<[Deciding['possibleOutcomes'][number], string]>([
    ['payer-review', 'question'],
    ['not-addressed', 'phone-script'],
    ['no-version', 'phone-script'],
  ])('%s: %s, and no letter', (outcome, first) => {
    const names = paperNamesFor(deciding(outcome), 'commercial');
    expect(names[0]).toBe(first);
    expect(names).not.toContain('letter');
  });

  it('while not enough is known a message to the clinic', () => {
    const undecided: Deciding = {
      outcome: 'needs-information',
      possibleOutcomes: ['investigational', 'medically-necessary'],
      priorAuthorization: null,
    };
    expect(paperNamesFor(undecided, 'commercial')[0]).toBe('clinic-message');
  });
});

describe('what is an Original Medicare member given', () => {
  const submission = judgedCase(
    {
      payer: 'medicare',
      serviceDate: '2026-11-26',
      site: 'prostate',
      diseaseSetting: 'recurrence',
      primaryTreatment: 'other-treatment',
    },
    '2026-11-26',
  );
  const notice = papersFor(submission).find(({ name }) => name === 'member');

  it('the name of the form CMS-R-131, and no agreement', () => {
    const text = notice ? paperText(notice) : '';
    expect(text).toContain('CMS-R-131');
    expect(text).not.toMatch(/I agree to pay/);
    expect(notice?.parts.some(({ is }) => is === 'signature')).toBe(false);
  });
});
