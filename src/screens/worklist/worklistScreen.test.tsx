import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { CaseAtHand } from '../parts/fixtures/CaseAtHand.tsx';
import type { Facts } from '../../facts/index.ts';
import { changeWorklist, noWorklist, worklistNow } from './worklistInHand.ts';
import { WorklistScreen } from './WorklistScreen.tsx';

/** A busy machine takes its time. */
const PATIENT = { timeout: 15_000 };

const textOf = (file: string): string => readFileSync(`public/policies/${file}`, 'utf8');

const list = [
  'MRN\tPatient Name\tDOB\tInsurance\tDOS\tDx\tStage\tSize\tSurgical candidate',
  'MARKERMRN1\tMARKERNAME, Ann\t01/02/1950\tBCBS MA\t12/01/2026\tRCC\tI\t34 mm\tno',
  'MARKERMRN2\tMARKERNAME, Bob\t01/02/1951\tBCBS MA\t12/02/2026\tRCC\tI\thuge\tno',
  'MARKERMRN3\tMARKERNAME, Cem\t01/02/1952\tAcme Health\t12/03/2026\tRCC\tI\t3\tno',
].join('\n');

const field = (name: string): HTMLElement => {
  const [found] = document.getElementsByName(name);
  if (!found) throw new TypeError(`there is no field ${name}`);
  return found;
};
const row = (name: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-row="${name}"]`);
  if (!found) throw new TypeError(`there is no row ${name}`);
  return found;
};

const paste = async (facts: Facts = {}) => {
  const user = userEvent.setup();
  render(
    <CaseAtHand facts={facts} textOf={textOf} path="/worklist">
      <WorklistScreen />
    </CaseAtHand>,
  );
  fireEvent.change(field('rows'), { target: { value: list } });
  await screen.findByRole('button', { name: 'Judge the rows' }, PATIENT);
  return user;
};
const judge = async (user: ReturnType<typeof userEvent.setup>) => {
  await vi.waitUntil(() => !screen.getByRole<HTMLButtonElement>('button', { name: 'Judge the rows' }).disabled);
  await user.click(screen.getByRole('button', { name: 'Judge the rows' }));
  await vi.waitUntil(() => document.querySelector('[data-row]'), PATIENT);
};

beforeAll(() => {
  window.scrollTo = () => undefined;
});
beforeEach(() => {
  changeWorklist(noWorklist);
});
afterEach(cleanup);

describe('a list that is pasted', () => {
  it('is mapped by suggestions that say what they rest on; columns about a person are left out and named', async () => {
    await paste();
    const uses = [...document.querySelectorAll<HTMLSelectElement>('[name^="column:"]')].map(({ name, value }) => [
      name.replace('column:', ''),
      value,
    ]);
    expect(Object.fromEntries(uses)).toStrictEqual({
      MRN: 'drop',
      'Patient Name': 'drop',
      DOB: 'drop',
      Insurance: 'payer',
      DOS: 'serviceDate',
      Dx: 'tumorType',
      Stage: 'stage',
      Size: 'sizeCm',
      'Surgical candidate': 'surgicalCandidacy',
    });
    expect(screen.getByText('Suggested: the header "Dx"')).toBeTruthy();
    expect(screen.getByText(/^MRN: seems to hold a member or record number/)).toBeTruthy();
    expect(document.body.innerHTML.replace(list, '')).not.toMatch(/MARKER/);
    expect(document.querySelector('[data-outcome]')).toBeNull();
  });

  it('is judged row by row, with errors in their place and a payer that nobody knows left to the person', async () => {
    const user = await paste();
    await judge(user);
    const outcomes = ['2', '3', '4'].map((name) =>
      row(name).querySelector('[data-outcome]')?.getAttribute('data-outcome'),
    );
    expect(outcomes).toStrictEqual(['medically-necessary', 'needs-information', 'needs-information']);
    expect(row('3').querySelector('[data-cell-error="Size"]')?.textContent).toMatch(/^Size: "huge"/);
    expect(row('4').querySelector('[data-cell-error="Insurance"]')?.textContent).toMatch(/"Acme Health" is not read/);
    expect(within(row('4')).getByText(/Ask first: Who is the payer|Ask first:/)).toBeTruthy();
  });

  it('is judged by what a person chose for a text', async () => {
    const user = await paste();
    await user.selectOptions(field('value:Insurance:Acme Health'), 'regence');
    await judge(user);
    expect(row('4').querySelector('[data-outcome]')?.getAttribute('data-payer')).toBe('regence');
  });

  it('has its rows named by a column about a person only where that was chosen', async () => {
    const user = await paste();
    await user.selectOptions(field('column:MRN'), 'key');
    await vi.waitUntil(() => document.body.textContent.includes('kept, because you chose it'), PATIENT);
    await judge(user);
    expect(row('MARKERMRN1')).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/MARKERNAME|195\d/);
  });

  it('that is none says why in a sentence', async () => {
    render(
      <CaseAtHand facts={{}} textOf={textOf} path="/worklist">
        <WorklistScreen />
      </CaseAtHand>,
    );
    fireEvent.change(field('rows'), { target: { value: 'Payer,Stage\n' } });
    expect(await screen.findByText(/no row stands below them/, undefined, PATIENT)).toBeTruthy();
  });
});

/** What a person answers for the row whose size cannot be read. */
const answered: Facts = {
  payer: 'bcbsma',
  serviceDate: '2026-12-02',
  site: 'kidney',
  tumorType: 'renal-cell-carcinoma',
  stage: 'I',
  sizeCm: 3,
  surgicalCandidacy: 'not-a-candidate',
};
const outcomeOf = (name: string) => row(name).querySelector('[data-outcome]')?.getAttribute('data-outcome');

describe('a row that was answered in the wizard', () => {
  const comeBack = async () => {
    changeWorklist({ open: { at: 1, name: '3', facts: { payer: 'bcbsma' }, isAway: true } });
    await within(row('3')).findByText('Answers changed here');
  };

  it('keeps its answers when the rows are judged again, and its cell is no longer unread', async () => {
    const user = await paste(answered);
    await judge(user);
    expect(row('3').querySelector('[data-cell-error]')).not.toBeNull();
    await comeBack();
    const outcome = outcomeOf('3');
    expect(outcome).toBe(outcomeOf('2'));
    expect(row('3').querySelector('[data-cell-error]')).toBeNull();
    await user.selectOptions(field('value:Insurance:Acme Health'), 'regence');
    expect(document.querySelector('[data-row]')).toBeNull();
    await judge(user);
    expect(outcomeOf('3')).toBe(outcome);
    expect(within(row('3')).getByText('Answers changed here')).toBeTruthy();
  });

  it('keeps its answers, and the warning, when a column that was left out is taken in', async () => {
    const user = await paste(answered);
    await judge(user);
    await comeBack();
    await user.selectOptions(field('state:0'), 'sent');
    await user.selectOptions(field('column:MRN'), 'key');
    await vi.waitUntil(() => document.body.textContent.includes('kept, because you chose it'), PATIENT);
    expect(worklistNow().isUnsaved).toBe(true);
    await judge(user);
    expect(within(row('MARKERMRN2')).getByText('Answers changed here')).toBeTruthy();
    expect(document.querySelector<HTMLSelectElement>('[name="state:0"]')?.value).toBe('sent');
  });

  it('is otherwise than in an earlier list for its answers, and an earlier list takes nothing of it', async () => {
    const user = await paste(answered);
    await judge(user);
    await comeBack();
    const earlier = 'row,Insurance,outcome,policy,version,missing\n3,BCBS MA,needs-information,gone-1,2020-01,sizeCm\n';
    await user.click(screen.getByText('Compare with a list that was saved before'));
    await user.upload(screen.getByLabelText(/The earlier list/), new File([earlier], 'earlier.csv'));
    await screen.findByText(/Compared with an earlier list of 1 rows/, undefined, PATIENT);
    await judge(user);
    expect(within(row('3')).getByText('Answers changed here')).toBeTruthy();
    expect(row('3').textContent).toMatch(/before a text that is not held here; other answers/);
    expect(row('3').textContent).not.toMatch(/2020-01/);
    await user.selectOptions(field('column:MRN'), 'key');
    await vi.waitUntil(() => document.body.textContent.includes('kept, because you chose it'), PATIENT);
    expect(screen.getByText(/Compared with an earlier list of 1 rows/)).toBeTruthy();
  });
});

it('what was chosen while the rows were judged is not answered by the old choices', async () => {
  const user = await paste();
  await judge(user);
  changeWorklist({ judged: undefined });
  await vi.waitUntil(() => !screen.getByRole<HTMLButtonElement>('button', { name: 'Judge the rows' }).disabled);
  fireEvent.click(screen.getByRole('button', { name: 'Judge the rows' }));
  fireEvent.change(field('value:Insurance:Acme Health'), { target: { value: 'regence' } });
  await vi.waitUntil(() => screen.queryByRole('button', { name: 'Stop' }) === null, PATIENT);
  expect(worklistNow().judged).toBeUndefined();
});

it('an answer that is given while the rows are judged is in what they come to', async () => {
  const user = await paste();
  await judge(user);
  changeWorklist({ judged: undefined });
  await vi.waitUntil(() => !screen.getByRole<HTMLButtonElement>('button', { name: 'Judge the rows' }).disabled);
  fireEvent.click(screen.getByRole('button', { name: 'Judge the rows' }));
  changeWorklist({ changed: new Map([[1, answered]]) });
  await vi.waitUntil(() => document.querySelector('[data-row]'), PATIENT);
  expect(within(row('3')).getByText('Answers changed here')).toBeTruthy();
});

it('a state of work that is noted while the file is written is still unsaved', async () => {
  URL.createObjectURL = () => 'blob:list';
  URL.revokeObjectURL = () => undefined;
  const user = await paste();
  await judge(user);
  const save = screen.getByRole('button', { name: 'Save as XLSX' });
  fireEvent.click(save);
  fireEvent.change(field('state:0'), { target: { value: 'sent' } });
  await vi.waitUntil(() => save.getAttribute('aria-disabled') === 'false', PATIENT);
  expect(worklistNow().isUnsaved).toBe(true);
  await user.click(save);
  await vi.waitUntil(() => save.getAttribute('aria-disabled') === 'false' && !worklistNow().isUnsaved, PATIENT);
});
