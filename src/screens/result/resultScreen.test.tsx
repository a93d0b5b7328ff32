import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Facts } from '../../facts/index.ts';
import { CaseAtHand } from '../parts/fixtures/CaseAtHand.tsx';
import { useCaseInHand } from '../parts/caseInHand.ts';
import { useRequestInHand } from '../parts/requestInHand.ts';
import { useSubmission } from '../parts/submissionInHand.ts';
import { ResultScreen } from './ResultScreen.tsx';

const textOf = (file: string): string => readFileSync(`public/policies/${file}`, 'utf8');

const carcinoma = {
  payer: 'bcbsma',
  serviceDate: '2026-11-26',
  site: 'kidney',
  tumorType: 'renal-cell-carcinoma',
  stage: 'I',
  sizeCm: 3.4,
};
const kidneyFunction = { ...carcinoma, egfr: 52, solitaryKidney: false, resectionWorsensKidneyFunction: true };

const answer = (name: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-answer="${name}"]`);
  if (!found) throw new TypeError(`the result has no answer ${name}`);
  return found;
};
const outcome = (): string | null | undefined => document.querySelector('[data-outcome]')?.getAttribute('data-outcome');

/** The case in hand, as it is kept, put into files and into the request. */
const InHand = () => {
  const { answers } = useCaseInHand();
  const { submission } = useSubmission();
  return (
    <output data-testid="in-hand">{JSON.stringify([answers, submission?.facts, submission?.determination])}</output>
  );
};

/** The paper that the request will open with. */
const LookedAt = () => <output data-testid="looked-at">{useRequestInHand().lookedAt.join(' or ')}</output>;

const openResult = async (facts: Facts) => {
  render(
    <CaseAtHand facts={facts} textOf={textOf} path="/result">
      <ResultScreen withoutPayer={<p>All payers</p>} />
      <LookedAt />
      <InHand />
    </CaseAtHand>,
  );
  await vi.waitUntil(() => document.querySelector('[data-outcome]'), { timeout: 10_000 });
  return userEvent.setup();
};

beforeAll(() => {
  window.scrollTo = () => undefined;
});
afterEach(cleanup);

describe('a case that the policy supports', () => {
  it('has the verdict as its heading, with the payer’s own words, and the text and day above it', async () => {
    await openResult(kidneyFunction);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The policy supports this');
    expect(screen.getByText(/All 5 requirements are met\./)).toBeTruthy();
    expect(screen.getByText(/260 \(9\/2024\) · Service 11\/26\/2026$/)).toBeTruthy();
    expect(document.title).toBe('Result – CryoCheck');
  });

  it('says “both” of two requirements', async () => {
    await openResult({
      payer: 'regence',
      serviceDate: '2026-12-14',
      site: 'lung',
      tumorType: 'non-small-cell-lung-cancer',
      stage: 'IA2',
      nodes: 'negative',
    });
    expect(screen.getByText(/“may be considered medically necessary\.” Both requirements are met\.$/)).toBeTruthy();
  });

  it('says why by the met way alone, each part as it was entered; other ways are folded', async () => {
    const user = await openResult(kidneyFunction);
    const parts = within(answer('why'))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(parts).toStrictEqual([
      'Renal cell carcinoma, met',
      'Stage I, met',
      'Size 3.4 cm (at most 4), met',
      'eGFR 52 mL/min/1.73 m² (below 60), met',
      'Resection likely to worsen kidney function, met',
    ]);
    await user.click(within(answer('why')).getByRole('button', { name: 'Other ways to qualify' }));
    expect(within(answer('why')).getByText(/One functioning kidney/)).toBeTruthy();
  });

  it('copies the seven lines for a chart, and says beside the link that a file is safer', async () => {
    const user = await openResult(kidneyFunction);
    await user.click(screen.getByRole('button', { name: 'Copy for the chart' }));
    const lines = (await navigator.clipboard.readText()).trim().split('\n');
    expect(lines).toHaveLength(7);
    expect(lines[4]).toBe('Documents: 0 of 7 at hand; 7 not checked yet.');
    expect(lines[5]).toMatch(/^Watch: Expect a question on surgical candidacy\. /);
    expect(screen.getByText('A link carries the answers; a file is safer.')).toBeTruthy();
  });

  it('answers prior authorization by the setting, switched in one press', async () => {
    const user = await openResult(kidneyFunction);
    expect(answer('authorization').textContent).toContain('Inpatient: yes. Outpatient: no.');
    await user.click(within(answer('authorization')).getByRole('radio', { name: 'Inpatient' }));
    expect(answer('authorization').textContent).toContain('Yes, before admission');
    await user.click(within(answer('authorization')).getByRole('radio', { name: 'Outpatient: no' }));
    expect(answer('authorization').textContent).toContain('No, not as an outpatient');
  });

  it('lists what to send, to tick; what is ticked stays ticked', async () => {
    const user = await openResult(kidneyFunction);
    const [first] = within(answer('documents')).getAllByRole<HTMLInputElement>('checkbox');
    if (!first) throw new TypeError('nothing to tick');
    await user.click(first);
    expect(first.checked).toBe(true);
    await user.click(first);
    expect(first.checked).toBe(false);
  });

  it('leads to the request first, and to another check last', async () => {
    await openResult(kidneyFunction);
    expect(screen.getByRole('link', { name: 'Prepare the request' }).getAttribute('href')).toBe('#/request');
    expect(screen.getAllByRole('button').at(-1)?.textContent).toBe('Start another check');
  });

  it('opens at most two notes, and says that the contract comes first once, as no warning', async () => {
    await openResult({ ...kidneyFunction, cptCodes: ['50250', '99999', '32994'] });
    const open = [...document.querySelectorAll('[data-caution]')].filter((note) => !note.closest('details'));
    expect(open.map((note) => note.getAttribute('data-caution'))).toStrictEqual(['code-mismatch', 'code-mismatch']);
    expect(document.querySelector('[data-caution="contract-governs"]')).toBeNull();
    expect(screen.getByText(/The member’s contract and benefits come first\./)).toBeTruthy();
  });
});

describe('a case that it does not support', () => {
  it('names answers as a sentence does', async () => {
    await openResult({
      payer: 'bcbsma',
      serviceDate: '2026-12-01',
      site: 'lung',
      tumorType: 'non-small-cell-lung-cancer',
      stage: 'IA1',
      surgicalCandidacy: 'candidate',
      centralAirwayPalliation: false,
    });
    expect(answer('why').textContent).toContain(
      'Surgical candidacy: the policy requires a poor candidate or not a candidate; you entered a candidate',
    );
  });

  it('says which requirement fails, with a cross and no check mark, and names three doors', async () => {
    await openResult({ ...carcinoma, sizeCm: 5.5, surgicalCandidacy: 'not-a-candidate' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Not supported: criteria not met');
    expect(answer('why').textContent).toContain(
      'Greatest dimension: the policy requires at most 4 cm; you entered 5.5 cm',
    );
    expect(answer('why').textContent).not.toContain(', met');
    for (const door of ['Tell the physician', 'Ask for an exception', 'Tell the member'])
      expect(within(answer('why')).getByText(door)).toBeTruthy();
  });

  it.each([
    ['Ask for an exception', 'exception'],
    ['Tell the member', 'member or member-talk'],
  ])('“%s” leads to that paper of the request', async (door, paper) => {
    const user = await openResult({ ...carcinoma, sizeCm: 5.5, surgicalCandidacy: 'not-a-candidate' });
    await user.click(within(answer('why')).getByRole('link', { name: door }));
    expect(screen.getByTestId('looked-at').textContent).toBe(paper);
  });

  it('has a verdict also where the word for it is open', async () => {
    await openResult({ ...carcinoma, stage: 'III' });
    expect(outcome()).toBe('needs-information');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Not supported: criteria not met or investigational',
    );
  });

  it('takes the answers in place on which that word turns, and promises nothing of them', async () => {
    const user = await openResult({ ...carcinoma, stage: 'III', solitaryKidney: false, egfr: 90 });
    const open = within(answer('missing'));
    expect(open.getAllByRole('rowheader').map(({ textContent }) => textContent)).toStrictEqual(['Surgical candidacy']);
    expect(open.queryByText(/supported/)).toBeNull();
    await user.click(open.getByRole('radio', { name: 'Candidate' }));
    expect(outcome()).toBe('investigational');
    expect(document.querySelector('[data-answer="missing"]')).toBeNull();
  });
});

describe('a case that the text leaves to the payer, or does not speak of', () => {
  it('says what to ask', async () => {
    await openResult({
      ...carcinoma,
      solitaryKidney: false,
      egfr: 90,
      resectionWorsensKidneyFunction: false,
      surgicalCandidacy: 'poor-candidate',
    });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ask the payer: the policy leaves it open');
    expect(answer('why').textContent).toContain('Ask: ');
  });

  it('names the policy that the text names, and is no dead end for authorization', async () => {
    await openResult({
      payer: 'bcbsma',
      serviceDate: '2026-11-26',
      site: 'liver',
      product: 'commercial-ppo-indemnity',
    });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This policy does not cover liver');
    expect(answer('why').textContent).toContain('633');
    expect(answer('authorization').textContent).toContain('Call the number on the member’s card.');
  });

  it('says for which day no text is held, and which is nearest', async () => {
    await openResult({ ...carcinoma, serviceDate: '2015-03-15' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No policy text held for March 15, 2015');
    expect(screen.getByText(/^No text of Medical Policy 260 that is held here was in force on that day/)).toBeDefined();
    expect(answer('why').textContent).toContain('The nearest text held was in force from');
  });
});

describe('a case of which not enough is known', () => {
  const open = { ...carcinoma, stage: undefined };

  it('names the fewest answers that can be enough, those first, each with where it is found', async () => {
    await openResult(open);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Not enough to tell yet');
    expect(screen.getByText(/^Two answers can be enough\. Start with stage and surgical candidacy;/)).toBeTruthy();
    const rows = within(answer('missing'))
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent);
    expect(rows.slice(0, 2)).toStrictEqual(['Stage', 'Surgical candidacy']);
    expect(answer('missing').textContent).toContain('III or IV: not supported');
    expect(answer('missing').textContent).toContain('Not a candidate with Stage I or Stage II: supported');
  });

  it('shows first what can be enough where many answers are open, and the rest in one press', async () => {
    const user = await openResult({
      payer: 'bcbsma',
      product: 'medicare-hmo-blue',
      serviceDate: '2026-11-26',
      site: 'prostate',
    });
    const hidden = () => answer('missing').querySelectorAll('tbody tr[class*="hidden!"]').length;
    const rows = answer('missing').querySelectorAll('tbody tr').length;
    expect(rows - hidden()).toBe(4);
    expect(screen.getByText(/^Four answers can be enough: the first four\./)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: `${String(rows - 4)} more, if these do not settle it` }));
    expect(hidden()).toBe(0);
  });

  it('is answered in place, and the answer can be changed there while it is open', async () => {
    const user = await openResult(open);
    await user.click(within(answer('missing')).getByRole('radio', { name: 'II' }));
    expect(within(answer('missing')).getByRole<HTMLInputElement>('radio', { name: 'II' }).checked).toBe(true);
    await user.click(within(answer('missing')).getByRole('radio', { name: 'I' }));
    await user.click(within(answer('missing')).getByRole('radio', { name: 'Not a candidate' }));
    expect(outcome()).toBe('medically-necessary');
    expect(document.activeElement?.textContent).toBe('The policy supports this');
  });

  it('an arrow key passes an answer without giving it', async () => {
    const user = await openResult(open);
    within(answer('missing')).getByRole('radio', { name: 'II' }).focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(within(answer('missing')).getByRole('radio', { name: 'III' }));
    expect(outcome()).toBe('needs-information');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Not enough to tell yet');
  });

  it('a number counts once its field is left, and what cannot be read is told and kept', async () => {
    const user = await openResult({
      ...carcinoma,
      solitaryKidney: false,
      resectionWorsensKidneyFunction: true,
      surgicalCandidacy: 'candidate',
    });
    const field = within(answer('missing')).getByRole<HTMLInputElement>('textbox');
    await user.type(field, '5');
    expect(outcome()).toBe('needs-information');
    await user.type(field, 'x{Enter}');
    expect(field.value).toBe('5x');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await user.clear(field);
    await user.type(field, '52{Enter}');
    expect(outcome()).toBe('medically-necessary');
  });

  it('asks the clinic as the main action, with the paper’s own text, and collects meanwhile', async () => {
    const user = await openResult(open);
    await user.click(screen.getByRole('button', { name: 'Ask the clinic for these' }));
    const lines = (await navigator.clipboard.readText()).trim().split('\n');
    expect(lines[0]).toBe(
      'To check coverage of cryoablation of a kidney tumor for [patient] (renal cell carcinoma; date of service 11/26/2026) with Blue Cross Blue Shield of Massachusetts, Medical Policy 260 (9/2024), we still need:',
    );
    expect(lines[1]).toBe('1. What is the clinical stage of the kidney cancer? (urology or oncology note)');
    expect(lines).toContain('Known so far: Kidney, renal cell carcinoma, greatest dimension 3.4 cm.');
    expect(screen.queryByRole('link', { name: 'Prepare the request' })).toBeNull();
    expect(within(answer('documents')).getByRole('heading').textContent).toBe('Collect now');
  });
});

describe('other answers that are tried', () => {
  it('show what the policy would say, and leave the case as it is', async () => {
    const user = await openResult({ ...carcinoma, surgicalCandidacy: 'not-a-candidate' });
    const details = screen.getByText('Try other answers').closest('details');
    if (!details) throw new TypeError('nothing to open');
    details.open = true;
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Greatest dimension' });
    await user.clear(field);
    await user.type(field, '4.5');
    expect(outcome()).toBe('criteria-not-met');
    expect(screen.getByText('Trying other answers. Your case does not change.')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Prepare the request' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Back to the case' }));
    expect(outcome()).toBe('medically-necessary');
  });
});

describe('another payer or another day that is tried', () => {
  const inHand = (): string | null => screen.getByTestId('in-hand').textContent;
  const openTrial = async () => {
    const user = await openResult({ ...carcinoma, surgicalCandidacy: 'not-a-candidate' });
    const details = screen.getByText('Try other answers').closest('details');
    if (!details) throw new TypeError('nothing to open');
    details.open = true;
    await screen.findByRole('combobox', { name: 'Payer' });
    return user;
  };
  const shownOf = (name: string): string | null | undefined =>
    document.querySelector('[data-outcome]')?.getAttribute(`data-${name}`);

  it('is judged by that payer’s own text, and the case stays as it was', async () => {
    const user = await openTrial();
    const before = inHand();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Payer' }), 'regence');
    await vi.waitUntil(() => shownOf('payer') === 'regence');
    expect(shownOf('policy')).toBe('regence-132');
    expect(inHand()).toBe(before);
    await user.click(screen.getByRole('button', { name: 'Back to the case' }));
    expect(shownOf('payer')).toBe('bcbsma');
  });

  it('is judged by the text of that day', async () => {
    const user = await openTrial();
    const before = inHand();
    const day = screen.getByLabelText<HTMLInputElement>('Date of service');
    await user.clear(day);
    await user.type(day, '2021-03-01');
    await vi.waitUntil(() => shownOf('version') === '2020-09');
    expect(screen.getByText('Date of service: 03/01/2021, in the case 11/26/2026')).toBeTruthy();
    expect(inHand()).toBe(before);
  });

  it('is nothing that could be saved, linked, printed or put into a chart', async () => {
    const user = await openTrial();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Payer' }), 'regence');
    await screen.findByText('Trying other answers. Your case does not change.');
    for (const name of ['Save', 'Copy link', 'Print', 'Copy for the chart', 'Start another check'])
      expect(screen.queryByRole('button', { name })).toBeNull();
  });
});

describe('a page that the browser translated', () => {
  it('shows the new words with a new result', async () => {
    const user = await openResult({ ...carcinoma, stage: undefined });
    // A translation puts every piece of text into an element of its own.
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const pieces: Text[] = [];
    while (walker.nextNode()) if (walker.currentNode instanceof Text) pieces.push(walker.currentNode);
    for (const piece of pieces) {
      const font = document.createElement('span');
      piece.replaceWith(font);
      font.append(`ü ${piece.data}`);
    }
    await user.click(within(answer('missing')).getByRole('radio', { name: /III/ }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Not supported: criteria not met or investigational',
    );
  });
});
