import { beforeEach, expect, test, vi } from 'vitest';
import { citing, evergreenDraft } from '../../../../testing/evergreenDraft.ts';
import { emptyDraft, linesOfPages, written, type DraftDocument } from '../../../desk/index.ts';
import { compareCopy, fingerprintsFrom } from '../../../passages/index.ts';
import { compareInWorker } from '../../parts/copy/besideThePage.ts';
import { changeDesk, changeDraft, deskNow } from '../deskInHand.ts';
import { versionKey } from '../../../library/index.ts';
import { printsOfDraft } from '../draftPrints.ts';
import { takeDocument } from './newerDocument.ts';

vi.mock('../../parts/copy/besideThePage.ts', () => ({ compareInWorker: vi.fn() }));

const none = { policies: new Map(), fingerprints: new Map() };
const wanted = new AbortController().signal;
const linesOf = ({ lines }: DraftDocument): readonly string[] => lines.map(({ text }) => text);
const documentOf = (lines: readonly string[]): DraftDocument => ({
  name: 'another.txt',
  sha256: 'c'.repeat(64),
  pages: 1,
  lines: [...linesOfPages([{ lines }])],
});
const former = (): readonly string[] => {
  const { document } = evergreenDraft();
  return document ? linesOf(document) : [];
};
const take = (document: DraftDocument, unwanted = wanted): Promise<void> => takeDocument(document, none, unwanted);
const cited = () => deskNow().work.now.policy.citations.map(({ lines, became }) => [lines, became]);

beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(compareInWorker).mockImplementation(({ copy, names, fingerprints }) => {
    const pages = 'pages' in copy ? copy.pages : [];
    const comparison = compareCopy(fingerprintsFrom(JSON.parse(fingerprints)), pages, names);
    return Promise.resolve({ ok: true, comparison, hasPages: false });
  });
  changeDesk({ work: written(evergreenDraft()) });
});

test('in another document the passages are looked for by their text, and what is not there is gone', async () => {
  expect(cited().map(([lines]) => lines)).toEqual([
    [2, 2],
    [1, 1],
    [5, 5],
    [6, 6],
  ]);
  const text = former().filter((line) => !line.startsWith('All other'));
  await take(documentOf(['Printed for the desk next door, on paper, as it came', '', ...text]));
  const [dated, titled, small, rest] = cited();
  expect([dated?.[0], titled?.[0]]).toEqual([
    [4, 4],
    [3, 3],
  ]);
  expect(small?.[0]).toEqual([7, 7]);
  expect(rest).toEqual([[0, 0], 'gone']);
});

test('in a newer text that came as one line the passages of a policy that is held are told by the lines of the desk', async () => {
  const draft = evergreenDraft();
  const name = { policy: 'evergreen-7', version: '2026-01' };
  const prints = printsOfDraft(draft, draft.policy.citations, name);
  changeDesk({ work: written({ ...draft, document: null, began: { ...name, isNewer: true } }) });
  const fingerprints = new Map([[versionKey(name), JSON.stringify(prints)]]);
  const document = documentOf([['Printed for the desk next door.', ...former()].join(' ')]);
  await takeDocument(document, { ...none, fingerprints }, wanted);
  const lineWith = (words: string): number => document.lines.find(({ text }) => text.includes(words))?.number ?? 0;
  expect(lineWith('All other freezing')).toBeGreaterThan(lineWith('no wider than 4 cm'));
  expect(cited().slice(2)).toEqual(
    ['no wider than 4 cm', 'All other freezing'].map((words) => [[lineWith(words), lineWith(words)], '']),
  );
});

test('the very same document again leaves every passage where it is', async () => {
  const before = cited();
  const { document } = evergreenDraft();
  if (document) await take(document);
  expect(cited()).toEqual(before);
  expect(deskNow().work.now.document?.name).toBe('evergreen-7.txt');
});

test('where the passages cannot be looked for each is to be marked anew, and it is said why', async () => {
  vi.mocked(compareInWorker).mockResolvedValue({ ok: false, says: 'It took too long.' });
  await take(documentOf(['Nothing']));
  expect(cited().every(([, became]) => became === 'gone')).toBe(true);
  expect(deskNow().work.now.unsought).toBe('It took too long.');
});

test('a passage that is marked while another document is compared is looked for as well', async () => {
  const taken = take(documentOf(['Printed for the desk next door, on paper, as it came', '', ...former()]));
  changeDraft((draft) => citing(draft, 4, (next) => next));
  await taken;
  expect(cited().at(-1)).toEqual([[6, 6], '']);
});

test('a document that is no longer wanted when it is read changes nothing', async () => {
  const own = new AbortController();
  const taken = take(documentOf(['An earlier one']), own.signal);
  own.abort();
  await taken;
  expect(deskNow().work.now.document?.name).toBe('evergreen-7.txt');
});

test('a first document is taken as it is', async () => {
  changeDesk({ work: written(emptyDraft(2)) });
  await take(documentOf(['One', 'Two']));
  expect(deskNow().work.now.document?.lines).toHaveLength(2);
  expect(compareInWorker).not.toHaveBeenCalled();
});
