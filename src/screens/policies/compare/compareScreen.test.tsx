import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { madeUpDocument } from '../../../../testing/madeUpDocument.ts';
import { readDocumentFile, readPastedText } from '../../../documents/index.ts';
import { compareCopy, fingerprintsFrom } from '../../../passages/index.ts';
import { useCaseInHand } from '../../parts/caseInHand.ts';
import { CaseAtHand } from '../../parts/fixtures/CaseAtHand.tsx';
import { CompareScreen } from './CompareScreen.tsx';
import type { CompareCopy } from './useComparison.ts';

vi.setConfig({ testTimeout: 30_000 });
vi.mock('virtual:document-worker', () => ({ documentWorker: () => ({ address: '', type: 'module' }) }));

const made = madeUpDocument('bcbsma-260_2024-09.json');

beforeAll(() => {
  window.scrollTo = () => undefined;
});
afterEach(cleanup);

/** As the worker does it, on the thread of the test. */
const compare: CompareCopy = async ({ copy, names, fingerprints }) => {
  const read =
    'pasted' in copy
      ? await readPastedText(copy.pasted)
      : await readDocumentFile({ name: copy.file.name, bytes: new Uint8Array(await copy.file.arrayBuffer()) });
  if (!read.ok) return read;
  const comparison = compareCopy(fingerprintsFrom(JSON.parse(fingerprints)), read.pages, names);
  return { ok: true, comparison, hasPages: false };
};

function Kept() {
  return <output>{JSON.stringify(useCaseInHand().compared)}</output>;
}

const open = async (): Promise<HTMLElement> => {
  render(
    <CaseAtHand facts={{}} textOf={(file) => readFileSync(`public/policies/${file}`, 'utf8')}>
      <CompareScreen
        policy="bcbsma-260"
        version="2024-09"
        compare={compare}
        read={() => Promise.resolve(made.fingerprints)}
      />
      <Kept />
    </CaseAtHand>,
  );
  return screen.findByRole('textbox', { name: 'Or paste its text' }, { timeout: 20_000 });
};

const paste = async (field: HTMLElement, lines: readonly string[]): Promise<void> => {
  const user = userEvent.setup();
  await user.clear(field);
  await user.click(field);
  await user.paste(lines.join('\n'));
  await user.click(screen.getByRole('button', { name: 'Compare' }));
};

it('an unchanged copy: the verdict with its date, dates beside those held, every cited passage; dates and counts are kept', async () => {
  await paste(await open(), made.lines);
  const all = String(made.cited.length);
  await screen.findByText(`All ${all} cited passages stand in your copy (effective 09/01/2026).`, { selector: 'p' });
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'Is it this policy?',
    'Dates',
    'Cited passages',
    'New in your copy',
    'Report of the change',
  ]);
  expect(within(screen.getByRole('row', { name: /^In effect/ })).getByText('September 1, 2026')).toBeDefined();
  expect(JSON.parse(document.querySelector('output')?.textContent ?? '')).toEqual([
    {
      policy: 'bcbsma-260',
      version: '2024-09',
      comparedOn: '2026-11-26',
      documentDate: '2026-09-01',
      unchanged: made.cited,
      changed: [],
      pages: {},
    },
  ]);
});

it('another policy’s document is called that, and nothing of it is kept', async () => {
  await paste(await open(), ['A list for the market: eggs, milk, bread and half a pound of butter.']);
  await waitFor(() => {
    expect(document.querySelector('[data-comparison="another"]')).not.toBeNull();
  });
  expect(document.querySelector('output')?.textContent).toBe('[]');
});

it('a file that cannot be read is told at its field, with what to do', async () => {
  await open();
  const file = new File(['%PDF-1.7 cut off'], 'policy.pdf');
  await userEvent.setup({ applyAccept: false }).upload(screen.getByLabelText('The payer’s document'), file);
  expect(await screen.findByText(/The file is damaged.*paste it here/)).toBeDefined();
});
