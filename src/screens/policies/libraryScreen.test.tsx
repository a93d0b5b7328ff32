import { cleanup, render, screen, within } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { Route } from 'wouter';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { CaseAtHand } from '../parts/fixtures/CaseAtHand.tsx';
import { LibraryScreen } from './LibraryScreen.tsx';
import { PolicyScreen } from './PolicyScreen.tsx';

const textOf = (file: string): string => readFileSync(`public/policies/${file}`, 'utf8');

// Every policy held is read here.
const PATIENCE = { timeout: 20_000 };
vi.setConfig({ testTimeout: 30_000 });

beforeAll(() => {
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
});

const eachAnew = (): void => {
  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
  });
};

const openLibrary = async (read = textOf): Promise<void> => {
  render(
    <CaseAtHand facts={{}} textOf={read} path="/policies">
      <LibraryScreen />
    </CaseAtHand>,
  );
  await vi.waitUntil(() => screen.queryByText('Reading the policies.') === null, PATIENCE);
};

const openPolicy = async (policy: string, version: string): Promise<void> => {
  render(
    <CaseAtHand facts={{}} textOf={textOf} path={`/policies/${policy}/${version}`}>
      <Route path="/policies/:policy/:version">
        <PolicyScreen />
      </Route>
    </CaseAtHand>,
  );
  await vi.waitUntil(() => screen.queryByText('Reading the policy.') === null, PATIENCE);
};

/** The entries of a policy's time line: the first line of each. */
const timeLine = (policy: string): readonly (string | null | undefined)[] =>
  within(
    within(screen.getByRole('region', { name: policy }))
      .getAllByRole('list')
      .at(-1) ?? document.body,
  )
    .getAllByRole('listitem')
    .map((item) => item.querySelector('p')?.textContent);
const paragraphs = (policy: string): string => screen.getByRole('region', { name: policy }).textContent;
const linkTo = (name: string): string | null => screen.getByRole('link', { name }).getAttribute('href');

describe('the library of policies', () => {
  // Nothing is pressed here: it is drawn once for all.
  beforeAll(async () => openLibrary(), PATIENCE.timeout);
  afterAll(cleanup);

  it('has a time line for each policy, however many its payer applies', () => {
    expect(timeLine('Medical Policy 260')).toStrictEqual([
      'No version held before September 1, 2020',
      'Medical Policy 260 (9/2020): in force from September 1, 2020 until August 31, 2021',
      'No version held from September 1, 2021 until August 31, 2024',
      'Medical Policy 260 (9/2024): in force from September 1, 2024 on, current',
    ]);
    expect(timeLine('Medical Policy 384')).toStrictEqual([
      'No version held before August 1, 2023',
      'Medical Policy 384 (8/2023): in force from August 1, 2023 on, current',
    ]);
    expect(timeLine('Medical Policy 429')).toStrictEqual([
      'No version held before July 1, 2023',
      'Medical Policy 429 (7/2023): in force from July 1, 2023 until June 30, 2024',
      'Medical Policy 429 (7/2024): in force from July 1, 2024 on, current',
    ]);
    expect(linkTo('Compare with Medical Policy 429 (7/2023)')).toBe(
      '#/differences/bcbsal-429/2023-07/bcbsal-429/2024-07',
    );
  });

  it('shows a policy of several payers once, with who applies it to whom', () => {
    const applied = within(screen.getByRole('region', { name: 'NCD 230.9' })).getAllByRole('list')[0];
    expect(
      within(applied ?? document.body)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toStrictEqual([
      'Blue Cross Blue Shield of Massachusetts, for Medicare HMO Blue and Medicare PPO Blue only',
      'Blue Cross & Blue Shield of Rhode Island, for Medicare Advantage only',
      'Original Medicare',
    ]);
  });

  it('lists what each payer applies, in the order of its book', () => {
    const entries = [...screen.getByRole('region', { name: 'What each payer applies' }).querySelectorAll('dl > div')];
    expect(
      entries.map((entry) =>
        [...entry.querySelectorAll('dt, dd > a')].map(({ firstChild }) => firstChild?.textContent),
      ),
    ).toContainEqual([
      'Blue Cross and Blue Shield of Alabama',
      'Medical Policy 429 (7/2024)',
      'Medical Policy 384 (8/2023)',
      'Medical Policy 596 (9/2024)',
      'Medical Policy 733 (9/2024)',
    ]);
  });

  it('draws the reviews of a policy on its own time line', () => {
    expect(paragraphs('Medical Policy 733')).toContain('Review due since September 1, 2025');
    expect(screen.getByRole('region', { name: 'Medical Policy 733' }).querySelectorAll('svg svg')).toHaveLength(1);
    expect(screen.getByRole('region', { name: 'NCD 230.9' }).querySelectorAll('svg svg')).toHaveLength(0);
  });
});

describe('the library of policies with other texts', () => {
  eachAnew();

  it('draws a review that two versions give once, and tells what both say of a gap', async () => {
    const warned = vi.spyOn(console, 'error');
    const says = 'The text of this time is not held.';
    await openLibrary((file) => {
      const text = textOf(file);
      if (file === 'bcbsal-429_2023-07.json')
        return text.replace(
          '"reviewDue": null',
          '"reviewDue": { "on": "2025-07-01", "basis": "inferred", "says": "A year later.", "cites": ["L7"] }',
        );
      return file.startsWith('bcbsma-260')
        ? text.replace(
            /"hints": \[\s*\{[^}]*"cites": \[([^\]]*)\]\s*\}/,
            `"hints": [{ "from": "2021-09-01", "until": "2024-09-01", "says": "${says}", "cites": [$1] }`,
          )
        : text;
    });
    expect(screen.getByRole('region', { name: 'Medical Policy 429' }).querySelectorAll('svg svg')).toHaveLength(1);
    expect(
      within(screen.getByRole('region', { name: 'Medical Policy 260' }))
        .getAllByText(new RegExp(`^${says}`))
        .map(({ textContent }) => /Medical Policy 260 \(9\/\d{4}\)/.exec(textContent)?.[0]),
    ).toStrictEqual(['Medical Policy 260 (9/2020)', 'Medical Policy 260 (9/2024)']);
    expect(warned).not.toHaveBeenCalled();
  });

  it('takes a version without a first day as in force on every day', async () => {
    await openLibrary((file) => {
      const text = textOf(file);
      if (file === 'index.json') return text.replaceAll('"from": "2021-12-01"', '"from": null');
      return file.startsWith('bcbsri') ? text.replace('"from": "2021-12-01"', '"from": null') : text;
    });
    expect(timeLine('Untitled policy on cryosurgical ablation of liver tumors')).toStrictEqual([
      'Untitled policy on cryosurgical ablation of liver tumors (12/2021): in force on every day, current',
    ]);
  });
});

describe('the page of a version', () => {
  eachAnew();

  it('is current by the versions of its own policy, and leads to those alone', async () => {
    await openPolicy('bcbsma-260', '2020-09');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Medical Policy 260 (9/2020)');
    expect(screen.getByText('Not the current version')).toBeTruthy();
    expect(screen.queryByRole('link', { name: /NCD/ })).toBeNull();
    expect(linkTo('Compare with Medical Policy 260 (9/2024)')).toBe(
      '#/differences/bcbsma-260/2020-09/bcbsma-260/2024-09',
    );
    expect(screen.getByRole('heading', { name: 'Typos in the policy' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Report an error' })).toBeTruthy();
  });

  it('of a payer with several policies is current beside the others', async () => {
    await openPolicy('bcbsal-733', '2024-09');
    expect(screen.getByText('Current version')).toBeTruthy();
    expect(screen.queryByText(/^Earlier|^Later/)).toBeNull();
  });

  it('names all payers that apply the policy', async () => {
    await openPolicy('ncd-230.9', '2001-07');
    expect(
      screen.getByText(
        /: Blue Cross Blue Shield of Massachusetts, Blue Cross & Blue Shield of Rhode Island, and Original Medicare$/,
      ),
    ).toBeTruthy();
    expect(screen.getByText('Current version')).toBeTruthy();
  });
});
