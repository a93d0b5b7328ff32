import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Holdings } from '../../library/index.ts';
import { loadAdded } from '../../library/queries.ts';
import { added, evergreen, held } from '../../library/fixtures/libraries.ts';
import { CaseProvider, useCaseInHand } from '../parts/caseInHand.ts';
import { CaseAtHand, TODAY } from '../parts/fixtures/CaseAtHand.tsx';
import { HoldingsProvider } from '../parts/holdings.ts';
import { changeWorklist, noWorklist, worklistNow } from './worklistInHand.ts';
import { WorklistScreen } from './WorklistScreen.tsx';

/** A busy machine takes its time. */
const PATIENT = { timeout: 15_000 };

const textOf = (file: string): string => readFileSync(`public/policies/${file}`, 'utf8');
const list = [
  'Insurance\tDOS\tDx\tStage\tSize\tSurgical candidate',
  'BCBS MA\t12/01/2026\tRCC\tI\t3\tno',
  'Evergreen Made-up Health Plan\t12/01/2026\tRCC\tI\t3\tno',
  'Evergreen Made-up Health Plan PPO\t12/01/2026\tRCC\tI\t3\tno',
].join('\n');

const withEvergreen = async (): Promise<Holdings> =>
  (await loadAdded()).withLibraries(held, [added(evergreen)]).holdings;

interface GroundProps {
  readonly holdings?: Holdings;
  readonly today?: string;
}

function On({ holdings = held, today = TODAY, children }: GroundProps & { readonly children: ReactNode }) {
  const inHand = useCaseInHand();
  return (
    <HoldingsProvider value={holdings}>
      <CaseProvider value={{ ...inHand, today }}>{children}</CaseProvider>
    </HoldingsProvider>
  );
}
const on = (ground: GroundProps) => (
  <CaseAtHand facts={{}} textOf={textOf} path="/worklist">
    <On {...ground}>
      <WorklistScreen />
    </On>
  </CaseAtHand>
);

const row = (name: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-row="${name}"]`);
  if (!found) throw new TypeError(`there is no row ${name}`);
  return found;
};
const payerOf = (name: string) => row(name).querySelector('[data-outcome]')?.getAttribute('data-payer');
const judgeButton = () => screen.findByRole<HTMLButtonElement>('button', { name: 'Judge the rows' }, PATIENT);
const give = async (ground: GroundProps) => {
  const shown = render(on(ground));
  const rows = document.getElementsByName('rows')[0];
  if (!rows) throw new TypeError('there is no field for rows');
  fireEvent.change(rows, { target: { value: list } });
  const button = await judgeButton();
  await vi.waitUntil(() => !button.disabled, PATIENT);
  return shown;
};
const judge = async () => {
  await userEvent.click(await judgeButton());
  await vi.waitUntil(() => document.querySelector('[data-row]'), PATIENT);
};
const isJudged = () => vi.waitUntil(() => document.querySelector('[data-row]'), PATIENT);

window.scrollTo = () => undefined;
beforeEach(() => {
  changeWorklist(noWorklist);
});
afterEach(cleanup);

it('a list that was judged before a library was added is judged again by itself; what was noted of its rows stays', async () => {
  const { rerender } = await give({});
  await judge();
  expect(payerOf('3')).not.toBe('evergreen');
  const answers = { payer: 'bcbsma', site: 'kidney', serviceDate: '2026-12-02' };
  changeWorklist({ states: new Map([[0, 'sent']]), changed: new Map([[0, answers]]) });
  rerender(on({ holdings: await withEvergreen() }));
  // Until it is, nothing stands beside a result that is judged by something else.
  expect(document.querySelector('[data-row]')).toBeNull();
  await isJudged();
  expect(payerOf('3')).toBe('evergreen');
  expect(within(row('2')).getByText('Answers changed here')).toBeTruthy();
  expect(document.querySelector<HTMLSelectElement>('[name="state:0"]')?.value).toBe('sent');
  expect(screen.getByText('The libraries changed: the rows were judged again')).toBeTruthy();
});

it('a list whose library was removed while it was left is judged again when it is come back to', async () => {
  const { unmount } = await give({ holdings: await withEvergreen() });
  await judge();
  expect(payerOf('3')).toBe('evergreen');
  unmount();
  render(on({}));
  expect(document.querySelector('[data-row]')).toBeNull();
  await isJudged();
  expect(payerOf('3')).not.toBe('evergreen');
});

it('a policy that could not be fetched is told with a way to try again, and once it comes the rows are judged by it', async () => {
  let isThere = false;
  const readFile = async (file: string): Promise<string> =>
    file.startsWith('bcbsma-260_2024') && !isThere
      ? Promise.reject(new Error('the connection failed'))
      : Promise.resolve(textOf(file));
  await give({ holdings: { ...held, readFile } });
  await judge();
  expect(within(row('2')).queryByText(/medically necessary/i)).toBeNull();
  expect(screen.getByText('Rows under this policy cannot be judged')).toBeTruthy();
  isThere = true;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await vi.waitUntil(() => screen.queryByText('Other policy files could be read: the rows were judged again'), PATIENT);
  expect(row('2').querySelector('[data-outcome]')?.getAttribute('data-outcome')).toBe('medically-necessary');
  expect(screen.queryByText('Rows under this policy cannot be judged')).toBeNull();
});

it('a list of yesterday is judged again, and nobody is told of libraries', async () => {
  const { rerender } = await give({});
  await judge();
  rerender(on({ today: '2026-11-27' }));
  await isJudged();
  expect(screen.getByText('It is another day: the rows were judged again')).toBeTruthy();
  expect(worklistNow().judged?.basis.today).toBe('2026-11-27');
});

it('what is judged while a library comes is judged by it', async () => {
  const holdings = await withEvergreen();
  const { rerender } = await give({});
  fireEvent.click(await judgeButton());
  rerender(on({ holdings }));
  await isJudged();
  expect(payerOf('3')).toBe('evergreen');
});

it('a text that a library gives a meaning is read by it once a person has confirmed that', async () => {
  const { rerender } = await give({});
  await judge();
  rerender(on({ holdings: await withEvergreen() }));
  await isJudged();
  expect(payerOf('4')).not.toBe('evergreen');
  expect(screen.getByText(/Suggestions for columns or words changed/)).toBeTruthy();
  await judge();
  await vi.waitUntil(() => payerOf('4') === 'evergreen', PATIENT);
  expect(screen.queryByText(/judged again/)).toBeNull();
});
