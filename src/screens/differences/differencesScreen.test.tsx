import { cleanup, render, screen, within } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { CaseAtHand } from '../parts/fixtures/CaseAtHand.tsx';
import { DifferencesScreen } from './DifferencesScreen.tsx';

const textOf = (file: string): string => readFileSync(`public/policies/${file}`, 'utf8');

// Several policies are read and compared here.
const PATIENCE = { timeout: 20_000 };
vi.setConfig({ testTimeout: 30_000 });

beforeAll(() => {
  window.scrollTo = () => undefined;
});
afterEach(cleanup);

const compare = async (a?: string, b?: string): Promise<void> => {
  const [policyA, versionA] = a?.split('/') ?? [];
  const [policyB, versionB] = b?.split('/') ?? [];
  render(
    <CaseAtHand facts={{}} textOf={textOf}>
      <DifferencesScreen policyA={policyA} versionA={versionA} policyB={policyB} versionB={versionB} />
    </CaseAtHand>,
  );
  if (a !== undefined) await screen.findByText(/complete cases$/, undefined, PATIENCE);
};

const optionsOf = (label: string): readonly (string | null)[] =>
  within(screen.getByLabelText(label))
    .getAllByRole('option')
    .map(({ textContent }) => textContent);
const casesIn = (text: string): number => Number(/(\d+) cases?/.exec(text)?.[1]);

describe('the picker of versions', () => {
  it('names every version once, as it is printed, with the payers that apply it', async () => {
    await compare();
    const options = optionsOf('First policy');
    expect(options).toContain('Medical Policy 260 (9/2024), Blue Cross Blue Shield of Massachusetts');
    expect(options.filter((option) => option?.startsWith('NCD 230.9'))).toStrictEqual([
      'NCD 230.9 (7/2001), Blue Cross Blue Shield of Massachusetts, Blue Cross & Blue Shield of Rhode Island, and Original Medicare',
    ]);
  });
});

describe('two payers that refuse in other words', () => {
  it('are folded away, with how many cases these are', async () => {
    await compare('bcbsks-liver/2015-06', 'bcbsri-liver/2021-12');
    const summary = screen.getByText(/^Both refuse, in other words: \d+ cases$/);
    const folded = summary.closest('details');
    expect(folded?.open).toBe(false);
    const groups = [...document.querySelectorAll('section')].filter((each) =>
      each.querySelector('h2 [data-outcome-kind]'),
    );
    const kindsOf = (group: Element) =>
      [...group.querySelectorAll('h2 [data-outcome-kind]')].map((mark) => mark.getAttribute('data-outcome-kind'));
    const refusing = groups.filter((group) => kindsOf(group).every((kind) => kind === 'unsupported'));
    expect(refusing.length).toBeGreaterThan(0);
    expect(refusing.every((group) => folded?.contains(group))).toBe(true);
    expect(folded?.querySelectorAll('h2 [data-outcome-kind]')).toHaveLength(2 * refusing.length);
    const cases = refusing.map((group) => casesIn(group.querySelector('p')?.textContent ?? ''));
    expect(casesIn(summary.textContent)).toBe(cases.reduce((sum, each) => sum + each, 0));
  });

  it('where nobody refuses twice nothing is folded', async () => {
    await compare('bcbsma-260/2020-09', 'bcbsma-260/2024-09');
    expect(screen.queryByText(/Both refuse/)).toBeNull();
  });
});

describe('two policies of one payer', () => {
  it('are no versions of each other: they are named apart, on one day, and a case opens where its text decides', async () => {
    await compare('bcbsal-384/2023-08', 'bcbsal-596/2024-09');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Compare versions');
    expect(screen.queryByRole('heading', { name: 'Clauses' })).toBeNull();
    expect(screen.getAllByRole('columnheader', { name: 'Medical Policy 384 (8/2023)' }).length).toBeGreaterThan(0);
    expect(
      screen.getAllByRole('link', { name: /^Open as a case of Medical Policy 596 \(9\/2024\)/ }).length,
    ).toBeGreaterThan(0);
    // Where 384 does not speak and 596 does, no case of the payer ends at 384.
    expect(
      screen.getAllByText('No case of Blue Cross and Blue Shield of Alabama: another policy decides').length,
    ).toBeGreaterThan(0);
  });
});

describe('a policy of several payers', () => {
  it('is compared as those meet it that apply it to all their members', async () => {
    await compare('ncd-230.9/2001-07', 'bcbsal-384/2023-08');
    const [link] = screen.getAllByRole('link', { name: /^Open as a case of Original Medicare/ });
    expect(link?.getAttribute('href')).toContain('payer=medicare&');
  });
});
