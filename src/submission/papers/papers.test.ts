import { choiceHeld, factInSentence, factNamed, inSentence, oneTextOf } from '../../facts/index.ts';
import { readFileSync } from 'node:fs';
import readability from 'text-readability';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { noDetails, type RequestDetails } from '../details/index.ts';
import type { Evidence } from '../evidence/index.ts';
import { blanksIn, lineText, linesIn, paperText, type Paper, type PaperName } from '../paper/index.ts';
import { judgedCase } from './fixtures/judged.ts';
import { documentsOf, papersFor, type Submission } from './index.ts';
import { metAlternative, unmetCriteria, withinMet } from './requirements.ts';

const worked = z.parse(
  z.array(z.object({ id: z.string(), case: z.record(z.string(), z.unknown()) })),
  JSON.parse(readFileSync(new URL('../../determination/fixtures/vignettes.json', import.meta.url), 'utf8')),
);
const today = '2026-11-26';
const details: RequestDetails = {
  ...noDetails,
  patientName: 'Jane Q. Sample',
  birthDate: '4/17/1951',
  sex: 'female',
  memberNumber: 'XXP555666777',
  groupNumber: 'G-4488',
  diagnosisCodes: 'C99.8',
  modifiers: 'RT',
  units: '1',
  expectedStay: '1 night',
  howDiagnosed: 'biopsy',
  tumorCount: '1',
  otherTreatments: 'none',
  performingPhysician: 'Irene Radiologist, MD',
  performingNpi: '1245319599',
  orderingPhysician: 'Alan Urologist, MD',
  orderingNpi: '1234567893',
  facility: 'Sample Hospital',
  facilityNpi: '1003000126',
  facilityTaxNumber: '98-7654321',
  office: 'Sample Hospital, Interventional Radiology',
  officeAddress: '1 Sample Street, Boston, MA 02110',
  taxNumber: '12-3456789',
  contact: 'Ann Office',
  phone: '617-555-0100',
  fax: '617-555-0101',
  peerToPeerPhone: '617-555-0102',
  peerToPeerTimes: 'weekdays 8 to 10',
  payerFax: '617-555-0199',
};
const ownWords = 'She lost her left kidney in a car crash and fears dialysis.';
const evidenceOf = ({ determination }: Submission): Evidence =>
  Object.fromEntries(
    (determination.documents ?? []).map(({ id }) => [
      id,
      { state: 'present', title: '', date: '10/02/2026', place: '', sameAs: '' },
    ]),
  );
const bare = (input: object): Submission => judgedCase(input, today);
const filled = (input: object): Submission => {
  const submission = bare(input);
  return { ...submission, details, showsNames: true, ownWords, evidence: evidenceOf(submission) };
};
const kidney = {
  payer: 'bcbsma',
  serviceDate: '2026-12-10',
  site: 'kidney',
  tumorType: 'renal-cell-carcinoma',
  stage: 'I',
  sizeCm: 3.4,
  solitaryKidney: false,
  egfr: 52,
  resectionWorsensKidneyFunction: true,
  approach: 'percutaneous',
  cptCodes: ['50593'],
};
/** Beside the worked cases: a question to the payer, and each answer on prior authorization of a case that is met. */
const more = [
  {
    id: 'selected',
    case: {
      payer: 'regence',
      serviceDate: '2026-09-10',
      tumorType: 'non-small-cell-lung-cancer',
      stage: 'IIA',
      nodes: 'negative',
      centralAirwayPalliation: false,
    },
  },
  { id: 'inpatient', case: { ...kidney, setting: 'inpatient' } },
  { id: 'outpatient', case: { ...kidney, setting: 'outpatient' } },
  { id: 'either', case: kidney },
  { id: 'both-ways', case: { ...kidney, surgicalCandidacy: 'not-a-candidate', setting: 'inpatient' } },
];
const cases = [...worked, ...more].map(({ id, case: input }) => ({
  id,
  submission: filled(input),
  empty: bare(input),
}));
const paperOf = (submission: Submission, name: PaperName): Paper | undefined =>
  papersFor(submission).find((paper) => paper.name === name);
const letterNames: readonly PaperName[] = ['letter', 'exception', 'question', 'organization-determination'];
const lettersOf = (submission: Submission): readonly Paper[] =>
  papersFor(submission).filter(({ name }) => letterNames.includes(name));
const wordsOf = (paper: Paper): string => paperText(paper).replaceAll('\n', ' ');
const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:\.\d+)?/g) ?? [];

/** Every number that a letter may tell: of the case, the request, the office, and what the policy is called and asks for. */
const knownNumbers = ({ policy, facts, determination, vocabulary }: Submission): ReadonlySet<string> =>
  new Set(
    numbersIn(
      JSON.stringify([
        facts,
        details,
        policy && [policy.number, policy.printedAs, policy.title, policy.edition],
        determination.criteria,
        determination.documents?.map(({ name }) => name),
        determination.cautions.map(({ answer }) => answer),
        determination.question,
        determination.relatedPolicies,
        // "Negative (N0)", "mL/min/1.73 m²": words of what is known.
        vocabulary.facts.flatMap((fact) => {
          const value = facts[fact.name];
          return value === undefined ? [] : factInSentence(fact, value, facts, vocabulary);
        }),
      ]),
    ),
  );

/** The date of service as letters write it. */
const serviceDayOf = ({ facts }: Submission): readonly string[] => {
  const [year, month, day] = typeof facts['serviceDate'] === 'string' ? facts['serviceDate'].split('-') : [];
  return year === undefined ? [] : [`${String(month)}/${String(day)}/${year}`];
};

const nothing: Paper = { name: 'letter', title: '', look: 'letter', isSent: true, parts: [] };

describe('is every letter made of the case, the request and the office alone', () => {
  const letters = cases.flatMap(({ id, submission }) =>
    lettersOf(submission).map((paper) => ({ id, submission, paper })),
  );

  it('there are letters to look at, of every kind', () => {
    expect(letters.length).toBeGreaterThan(20);
    expect(new Set(letters.map(({ paper }) => paper.name))).toStrictEqual(new Set(letterNames));
  });

  it.each(letters.map(({ id, submission, paper }) => [id, paper.name, submission, paper] as const))(
    '%s, %s: every number, date and code',
    (_, __, submission, paper) => {
      let text = wordsOf(paper);
      for (const each of ['04/17/1951', '10/02/2026', 'November 26, 2026', ...serviceDayOf(submission)])
        text = text.replaceAll(each, ' ');
      text = text.replaceAll(/Encl\. [\d, ]+/g, '').replaceAll(/Enclosures \(\d+\):| \d+ (?=[A-Z])/g, ' ');
      // "2 to 5 sentences" stands in a blank, and nothing of a blank is claimed.
      text = text.replaceAll(/\[[^\]]*\]/g, '');
      expect(numbersIn(text).filter((number) => !knownNumbers(submission).has(number))).toStrictEqual([]);
      expect([...new Set(text.match(/\b[A-Z]\d\d(?:\.\d+)?\b/g))]).toStrictEqual(['C99.8']);
    },
  );

  it.each(
    letters
      .filter(({ paper }) => paper.name !== 'letter')
      .map(({ id, submission, paper }) => [id, paper.name, submission, paper] as const),
  )('%s, %s: no finding that is known is left out', (_, __, { facts, vocabulary }, paper) => {
    const text = wordsOf(paper);
    for (const fact of vocabulary.facts) {
      const value = facts[fact.name];
      const isFinding = fact.sites && !fact.impliesSite && !fact.ofDiagnosis && fact.accompanies === undefined;
      if (value !== undefined && isFinding) expect(text).toContain(factInSentence(fact, value, facts, vocabulary));
    }
  });

  it.each(letters.map(({ id, submission, paper }) => [id, paper.name, submission, paper] as const))(
    '%s, %s: the diagnosis is named, no known fact is called unknown, none of our words',
    (_, name, submission, paper) => {
      const text = wordsOf(paper);
      const [first = ''] = /I (request|ask)[^.]*\./.exec(text) ?? [];
      expect(first).toMatch(/my patient, who has \S/);
      const type = factNamed(submission.vocabulary, 'tumorType');
      const held = type && choiceHeld(type, submission.facts, submission.vocabulary);
      if (held) expect(first).toContain(held.inSentence ?? inSentence(held.word.replace(/ \([^)]*\)$/, '')));
      if (submission.facts['stage'] !== undefined)
        expect(first).toContain(`stage ${oneTextOf(submission.facts['stage'])} `);
      expect(text).toContain('ICD-10-CM C99.8');
      if (name !== 'question') expect(text).toContain(ownWords);
      expect(text).not.toMatch(/not known|unknown|not asked/i);
      expect(text).not.toMatch(/approved|denied|State:|Status:|CryoCheck|\.txt|\bL\d+\b|SHA/i);
      expect(text).not.toMatch(/\d{4}-\d\d-\d\d/);
      if (submission.policy) {
        // What the text itself letters or numbers its criteria by is the payer's, and is shown.
        const ours = submission.policy.clauses.filter(
          ({ label }) => /^[A-Z]{2,}/.test(label) && !/^[IVX]+(\.|$)/.test(label),
        );
        for (const { label } of ours) expect(text).not.toMatch(new RegExp(`\\b${label.replaceAll('.', '\\.')}\\b`));
        expect(text).not.toContain(submission.policy.policy);
        expect(text).not.toContain(submission.policy.version);
      }
    },
  );

  it.each(
    cases
      .filter(({ submission }) => paperOf(submission, 'letter'))
      .map(({ id, submission }) => [id, submission] as const),
  )('%s: a request that is met names no criterion that is not, and no other way', (_, submission) => {
    const letter = paperOf(submission, 'letter');
    const clause = submission.determination.criteria.find(({ governs }) => governs);
    if (!letter || !clause) throw new TypeError('no letter');
    const table = letter.parts.find((part) => part.is === 'table');
    expect(table?.is === 'table' ? table.rows.length : 0).toBeGreaterThan(0);
    const alternatives = clause.criteria.filter(({ kind }) => kind === 'any').flatMap(({ criteria }) => criteria);
    const met = metAlternative(clause);
    const text = wordsOf({ ...letter, parts: letter.parts.filter(({ is }) => is !== 'own') });
    for (const other of alternatives.filter((each) => each.label !== null && each !== met))
      expect(text.toLowerCase()).not.toContain(other.says.toLowerCase());
    expect(text).not.toMatch(/not met/i);
  });
});

it('where two ways are met the letter goes one of them', () => {
  const letter = paperOf(cases.find(({ id }) => id === 'both-ways')?.submission ?? bare(kidney), 'letter');
  const table = letter?.parts.find((part) => part.is === 'table');
  expect(table?.is === 'table' && table.rows.map(([requires]) => requires && lineText(requires))).toStrictEqual([
    'Localized renal cell carcinoma',
    'No more than 4 cm',
    'One kidney, or GFR less than 60',
    'Resection likely to worsen kidney function substantially',
  ]);
});

describe('a caution that would be raised against the case', () => {
  const answer = 'this request rests on the kidney-function criterion above';
  const inpatient = filled({ ...kidney, setting: 'inpatient' });

  it('is answered in one sentence, unless the switch is off', () => {
    const letterText = (submission: Submission): string => wordsOf(paperOf(submission, 'letter') ?? nothing);
    expect(letterText(inpatient)).toContain(answer);
    expect(letterText({ ...inpatient, unanswered: ['candidate-tension'] })).not.toContain(answer);
  });
});

describe('the size over the limit, all else met', () => {
  const submission = filled({
    payer: 'bcbsma',
    serviceDate: '2026-11-26',
    setting: 'inpatient',
    site: 'kidney',
    tumorType: 'renal-cell-carcinoma',
    stage: 'I',
    sizeCm: 5.5,
    solitaryKidney: true,
    egfr: 45,
    resectionWorsensKidneyFunction: true,
    surgicalCandidacy: 'poor-candidate',
  });

  it('the letter says so, and states one kidney, the eGFR and the expected loss', () => {
    const exception = paperOf(submission, 'exception');
    if (!exception) throw new TypeError('no exception letter');
    const text = wordsOf(exception);
    expect(text).toContain(
      'I request individual consideration for cryoablation of a kidney tumor for my patient, who has clinical stage I renal cell carcinoma.',
    );
    expect(text).toContain(
      'is not met (“Policy,” renal cell carcinoma, opening sentence): no more than 4 cm (this patient: greatest dimension 5.5 cm).',
    );
    expect(text).toContain('one functioning kidney');
    expect(text).toContain('eGFR 45 mL/min/1.73 m²');
    expect(text).toContain('surgery likely to worsen kidney function substantially');
    expect(text.match(/not met/g)).toHaveLength(1);
  });

  it('rests on one criterion that fails', () => {
    const clause = submission.determination.criteria.find(({ outcome }) => outcome === 'medically-necessary');
    expect(clause && unmetCriteria(clause).map(({ facts }) => facts)).toStrictEqual([['sizeCm']]);
    expect(clause && withinMet(clause).length).toBe(3);
  });
});

describe('what a payer’s physician reads', () => {
  it.each(cases.map(({ id, submission }) => [id, submission] as const))(
    '%s: no place for an enclosure stands empty on the cover, in a letter or on the sheet for the call',
    (_, submission) => {
      for (const paper of papersFor(submission))
        for (const part of paper.parts)
          if (part.is === 'table' && part.head.some((each) => each.startsWith('Shown in')))
            expect(part.rows.map((row) => lineText(row.at(-1) ?? []))).not.toContain('');
    },
  );

  it.each(cases.map(({ id, empty }) => [id, empty] as const))(
    '%s: no name of a code is said twice where the code is blank',
    (_, empty) => {
      for (const paper of papersFor(empty)) expect(wordsOf(paper)).not.toMatch(/CPT \[|ICD-10-CM \[/);
    },
  );

  it('a side is asked for where codes of the site have one', () => {
    expect(wordsOf(paperOf(bare(kidney), 'letter') ?? nothing)).toContain('[ICD-10-CM code with side]');
  });

  it('a text that is not called a policy is introduced as one', () => {
    const lung = { payer: 'regence', serviceDate: '2026-12-14', site: 'lung', stage: 'IA2' };
    const letter = paperOf(bare({ ...lung, tumorType: 'non-small-cell-lung-cancer', nodes: 'negative' }), 'letter');
    expect(letter && wordsOf(letter)).toContain('Your policy Surgery 132, ');
    expect(wordsOf(paperOf(bare(kidney), 'letter') ?? nothing)).toContain('Your Medical Policy 260, ');
  });

  it('the sheet for the call says what is not met, and calls no advice an objection', () => {
    const tooLarge = bare({ ...kidney, sizeCm: 5.5, surgicalCandidacy: 'poor-candidate' });
    const sheet = wordsOf(paperOf(tooLarge, 'peer-to-peer') ?? nothing);
    expect(sheet).toMatch(/EXPECT THESE OBJECTIONS +- One requirement of your Medical Policy 260, .* is not met/);
    expect(sheet).toMatch(/ALSO KNOW +- The payer has a clinical exception process/);
    const bystander = bare({ ...kidney, surgicalCandidacy: 'candidate' });
    expect(wordsOf(paperOf(bystander, 'peer-to-peer') ?? nothing)).toMatch(
      /EXPECT THESE OBJECTIONS +- Expect a question on surgical candidacy\./,
    );
  });

  it('the chart counts what is sent, as the result does', () => {
    const inpatient = bare({ ...kidney, setting: 'inpatient' });
    const sent = inpatient.determination.documents?.filter(({ isEnclosed }) => isEnclosed).length ?? 0;
    expect(inpatient.determination.documents?.length).toBe(sent + 1);
    expect(wordsOf(paperOf(inpatient, 'chart') ?? nothing)).toContain(`Documents: 0 of ${String(sent)} at hand`);
  });

  it.each(
    cases.flatMap(({ id, submission }) => {
      const cover = paperOf(submission, 'cover');
      return cover ? [[id, submission, cover] as const] : [];
    }),
  )('%s: the cover names the policy once', (_, { policy }, cover) => {
    expect(policy && wordsOf(cover).toLowerCase().split(policy.printedAs.toLowerCase())).toHaveLength(2);
  });

  it('no paper names a file', () => {
    for (const { submission } of cases)
      for (const paper of papersFor(submission)) expect(wordsOf(paper)).not.toMatch(/\.txt\b/);
  });
});

it('every letter opens and closes as the office has it', () => {
  for (const { submission } of cases)
    for (const paper of lettersOf({
      ...submission,
      details: { ...details, letterOpening: 'To the medical director:', letterClosing: 'With thanks,' },
    })) {
      const text = paperText(paper);
      expect(text).toContain('\nTo the medical director:\n');
      expect(text).toContain('\nWith thanks,\n');
      expect(text).not.toMatch(/Dear Medical Director|Sincerely/);
    }
});

describe('what is blank', () => {
  it.each(cases.map(({ id, submission }) => [id, submission] as const))(
    '%s: nothing, where all was entered',
    (_, submission) => {
      for (const paper of lettersOf(submission))
        for (const says of blanksIn(paper))
          // The case itself may lack these.
          expect(['CPT code', 'inpatient / outpatient', 'date of service']).toContain(says);
    },
  );

  it('and where nothing was, each place in brackets', () => {
    for (const { empty } of cases)
      for (const paper of lettersOf(empty)) {
        expect(blanksIn(paper).length).toBeGreaterThan(10);
        expect(wordsOf(paper)).toContain('[best times]');
      }
  });

  it('names go from every paper with the switch, and all else stays', () => {
    for (const { submission } of cases)
      for (const paper of papersFor({ ...submission, showsNames: false })) {
        const text = wordsOf(paper);
        for (const name of ['Jane', 'XXP555666777', '04/17/1951', 'G-4488']) expect(text).not.toContain(name);
      }
    const cover = cases.map(({ submission }) => paperOf({ ...submission, showsNames: false }, 'cover')).find(Boolean);
    expect(cover && wordsOf(cover)).toContain('Sample Hospital');
  });
});

describe('what is the member told', () => {
  const members = cases.flatMap(({ id, submission }) => {
    const paper = paperOf(submission, 'member') ?? paperOf(submission, 'member-talk');
    return paper ? [{ id, submission, paper }] : [];
  });

  it('there are such papers', () => {
    expect(members.length).toBeGreaterThan(8);
  });

  it.each(members.map(({ id, submission, paper }) => [id, submission, paper] as const))(
    '%s: in words of the seventh grade at most',
    (_, { payerName }, paper) => {
      const sentences = paper.parts.flatMap(linesIn).map(lineText).join(' ');
      const plain = sentences
        .replaceAll(payerName, 'plan')
        .replaceAll(/(?:\w+ )?(?:focal )?cryoablation of (?:an?|the) (?:[\w-]+ )*?(?:tumor|prostate|cervix)/g, 'care')
        .replaceAll('Jane Q. Sample', 'Jane')
        .replaceAll('Sample Hospital, Interventional Radiology', 'us');
      expect(readability.fleschKincaidGrade(plain)).toBeLessThanOrEqual(7);
    },
  );

  it('a Medicare Advantage member is asked to sign nothing, and the plan is asked to decide', () => {
    const medicare = bare({ payer: 'bcbsri', product: 'medicare-advantage', site: 'liver', serviceDate: '2026-03-02' });
    const names = papersFor(medicare).map(({ name }) => name);
    expect(names).toContain('organization-determination');
    expect(names).not.toContain('member');
    const everything = papersFor(medicare).map(wordsOf).join(' ');
    expect(everything).not.toMatch(/agree to pay|I agree|choose to have it/i);
    expect(everything).toContain('I request a pre-service organization determination for');
    // The text asks for the agreement of members at large.
    expect(medicare.determination.documents?.map(({ id }) => id)).toContain('written-agreement');
    expect(documentsOf(medicare).map(({ id }) => id)).toStrictEqual(['history-and-physical', 'treatment-plan']);
    expect(everything).not.toMatch(/written agreement, in advance/i);
  });

  it('what Medicare supports is asked for by its criterion, with what meets each part', () => {
    const supported = bare({
      payer: 'bcbsma',
      product: 'medicare-hmo-blue',
      site: 'prostate',
      serviceDate: '2026-12-01',
      ablationExtent: 'whole-gland',
      diseaseSetting: 'primary',
      clinicalT: 'T3',
      spread: false,
    });
    const text = wordsOf(paperOf(supported, 'organization-determination') ?? nothing);
    expect(text).toContain('  NCD 230.9, ');
    expect(text).toContain('says that cryoablation is “medically necessary and appropriate” under this criterion');
    expect(text).toContain('[ICD-10-CM code]');
    expect(text).not.toMatch(/your NCD/i);
    expect(text).toContain('My patient meets each part:');
    expect(text).toContain('Clinical T3');
    expect(text).not.toContain('The findings:');
  });

  it('a commercial member where the text asks for it: an agreement', () => {
    const commercial = bare({ payer: 'bcbsri', product: 'commercial', site: 'liver', serviceDate: '2026-03-02' });
    const paper = paperOf(commercial, 'member');
    expect(paper && wordsOf(paper)).toContain('I agree to pay for it if my plan does not.');
    const unknown = paperOf(bare({ payer: 'regence', site: 'bone', serviceDate: '2026-10-05' }), 'member');
    expect(unknown && wordsOf(unknown)).not.toContain('I agree');
  });
});

describe('the text for the chart', () => {
  it.each(cases.map(({ id, submission }) => [id, submission] as const))(
    '%s: seven lines that name nobody',
    (_, submission) => {
      const text = paperText(paperOf(submission, 'chart') ?? nothing);
      expect(text.trimEnd().split('\n')).toHaveLength(7);
      expect(text).not.toMatch(/Jane|XXP555/);
      expect(text).toMatch(/^Cryoablation coverage check, 11\/26\/2026\. /);
      expect(text.trimEnd().endsWith('Not a guarantee of payment.')).toBe(true);
    },
  );
});

it('no paper writes a day as machines do, but for the fingerprint’s own names', () => {
  for (const { submission } of cases)
    for (const paper of papersFor(submission)) expect(wordsOf(paper)).not.toMatch(/\d{4}-\d\d-\d\d/);
});
