import { act, cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { RequestHolder } from './RequestHolder.tsx';
import type { Facts } from '../facts/index.ts';
import { CaseAtHand } from '../screens/parts/fixtures/CaseAtHand.tsx';
import { RequestScreen } from '../screens/request/RequestScreen.tsx';

const textOf = (file: string): string => readFileSync(`public/policies/${file}`, 'utf8');

const supported: Facts = {
  payer: 'bcbsma',
  serviceDate: '2026-12-10',
  setting: 'inpatient',
  site: 'kidney',
  tumorType: 'renal-cell-carcinoma',
  stage: 'I',
  sizeCm: 3.4,
  egfr: 52,
  solitaryKidney: false,
  resectionWorsensKidneyFunction: true,
};

const openRequest = async (facts: Facts = supported) => {
  render(
    <CaseAtHand facts={facts} textOf={textOf} path="/request">
      <RequestHolder>
        <RequestScreen />
      </RequestHolder>
    </CaseAtHand>,
  );
  await vi.waitUntil(() => document.querySelector('[data-paper]'), { timeout: 10_000 });
  return userEvent.setup();
};

const paper = (name: string): string => document.querySelector(`[data-paper="${name}"]`)?.textContent ?? '';
const field = (name: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[name="${name}"]`);
  if (!found) throw new TypeError(`there is no field ${name}`);
  return found;
};

type User = ReturnType<typeof userEvent.setup>;

/** Enters a text at once: each key draws every paper anew. */
const paste = async (user: User, name: string, text: string): Promise<void> => {
  await user.click(field(name));
  await user.paste(text);
};

beforeAll(() => {
  window.scrollTo = () => undefined;
});
beforeEach(() => {
  localStorage.clear();
});
afterEach(cleanup);

it('puts what is entered into every paper at once, and the one switch takes the names out of all', async () => {
  const user = await openRequest();
  expect(paper('letter')).toContain('[name]');
  await paste(user, 'patientName', 'Jane Q. Sample');
  await paste(user, 'memberNumber', 'XXP123456789');
  expect(paper('letter')).toContain('Jane Q. Sample');
  expect(paper('cover')).toContain('XXP123456789');
  await user.click(field('showNames'));
  for (const each of document.querySelectorAll('[data-paper]')) {
    expect(each.textContent).not.toContain('Jane');
    expect(each.textContent).not.toContain('XXP123456789');
  }
  expect(field('patientName')).toHaveProperty('value', 'Jane Q. Sample');
});

it('has each paper once, also for the printer; one is looked at, and a form can be left out of the print', async () => {
  const user = await openRequest();
  const names = [...document.querySelectorAll('[data-paper]')].map((each) => each.getAttribute('data-paper'));
  expect(names.filter((name) => name === 'letter')).toHaveLength(1);
  expect(names).toContain('office-copy');
  await user.click(screen.getByRole('radio', { name: /^Letter/ }));
  expect(document.querySelector('[data-paper="cover"]')?.closest('.hidden')).not.toBeNull();
  await user.click(field('print-letter'));
  expect(document.querySelector('[data-paper="letter"]')?.closest('.print\\:hidden')).not.toBeNull();
});

it('a changed sentence stays while the case goes on, and can be given back', async () => {
  const user = await openRequest();
  await user.click(screen.getByRole('radio', { name: /^Letter/ }));
  await user.click(screen.getByText('Change the words of this paper'));
  const words = field('words-opening');
  await user.clear(words);
  await user.click(words);
  await user.paste('I ask for this in my own words.');
  await paste(user, 'patientName', 'Jane');
  expect(paper('letter')).toContain('I ask for this in my own words.');
  expect(paper('letter')).toContain('Jane');
  await user.click(screen.getByRole('button', { name: 'Use the paper’s own words again' }));
  expect(paper('letter')).not.toContain('I ask for this in my own words.');
});

it('nothing of the patient is left in the page when it is left, also not in the papers', async () => {
  const user = await openRequest();
  await paste(user, 'patientName', 'Jane Q. Sample');
  await vi.waitUntil(() => paper('letter').includes('Jane'));
  act(() => {
    window.dispatchEvent(new Event('pagehide'));
  });
  expect(document.body.textContent).not.toContain('Jane');
  expect(field('patientName')).toHaveProperty('value', '');
});

it('a document that is at hand is ticked, dated and counted; what still blocks is listed', async () => {
  const user = await openRequest();
  const row = screen.getByLabelText('Lab report with eGFR and date');
  await user.click(row);
  await paste(user, row.getAttribute('name')?.replace('have', 'date') ?? '', '11/02/2026');
  expect(screen.getByText(/^1 of \d+ at hand$/)).toBeTruthy();
  expect(paper('letter')).toContain('11/02/2026');
  const review = screen.getByRole('region', { name: 'Review and print' });
  expect(within(review).getByText(/^Not checked: .*History and physical/)).toBeTruthy();
  expect(within(review).queryByText(/^Not checked: .*Lab report/)).toBeNull();
});

it('keeps the office on the device only when asked, without the patient, and removes it', async () => {
  const user = await openRequest();
  await paste(user, 'patientName', 'Jane');
  await user.click(screen.getByText(/^Type of request, diagnosis, your office/));
  await paste(user, 'office', 'Interventional Radiology');
  expect(localStorage).toHaveLength(0);
  await user.click(screen.getByRole('button', { name: 'Keep the office on this device' }));
  expect(localStorage).toHaveLength(1);
  expect(JSON.stringify(localStorage)).toContain('Interventional Radiology');
  expect(JSON.stringify(localStorage)).not.toContain('Jane');
  await user.click(screen.getByRole('button', { name: 'Remove from this device' }));
  expect(localStorage).toHaveLength(0);
});

it('a code is added only when it is pressed', async () => {
  const user = await openRequest();
  expect(field('diagnosisCodes')).toHaveProperty('value', '');
  await user.click(screen.getByText('ICD-10-CM codes that can fit'));
  await user.click(screen.getAllByRole('button', { name: /^Add C64/ })[0] ?? document.body);
  expect(paper('letter')).toContain('C64');
});

it('says that a payer is needed where none is chosen', async () => {
  render(
    <CaseAtHand facts={{ site: 'kidney' }} textOf={textOf} path="/request">
      <RequestHolder>
        <RequestScreen />
      </RequestHolder>
    </CaseAtHand>,
  );
  expect(await screen.findByText(/Choose the payer first/)).toBeTruthy();
});
