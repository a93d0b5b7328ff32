import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { keptFiles } from './offline.ts';

/** What a script of the site may weigh, in kB (1000 bytes) of gzip. A screen that is added is a line that is added. */
export const lines: readonly Line[] = [
  { name: 'first', most: 128, is: 'React, the form, the queries, and the first screen' },
  {
    name: 'judge',
    most: 41,
    is: 'fetches, reads and judges policies, with zod, the words of the facts and the items that policies share',
  },
  { name: 'export', most: 8, is: 'a determination as a file, with what writes its schema' },
  { name: 'shelf', most: 3.5, is: 'reads and keeps added libraries' },
  { name: 'parts', most: 13.5, is: 'what the later screens share' },
  { name: 'AboutScreen', most: 5, is: 'with the licences of all packages' },
  { name: 'Desk', most: 50, is: 'the desk, where a policy is read; loaded when it is asked for' },
  { name: 'ComparedVersions', most: 8, is: 'where two policies part, and what finds it' },
  { name: 'DifferencesScreen', most: 3, is: 'chooses the two' },
  { name: 'GlossaryScreen', most: 3, is: 'every fact explained' },
  { name: 'LibraryScreen', most: 6, is: 'all policies on their time lines, and the libraries that were added' },
  { name: 'added', most: 10, is: 'reads a library file and puts it on what is held; loaded with the first' },
  { name: 'ResultView', most: 12, is: 'the result' },
  { name: 'ResultScreen', most: 4, is: 'what is tried, and what was handed on' },
  { name: 'RequestScreen', most: 10, is: 'patient and office, documents, and the papers to look at' },
  { name: 'papers', most: 19, is: 'the words of all papers' },
  { name: 'PayerColumns', most: 3.5, is: 'payers side by side' },
  { name: 'PayersScreen', most: 2.5, is: 'compares all payers, question by question' },
  { name: 'PolicyPicture', most: 24, is: 'a policy as a picture, with the library that lays it out' },
  { name: 'PictureScreen', most: 3, is: 'the picture of one version' },
  { name: 'CompareScreen', most: 5.5, is: 'a policy’s text and the payer’s own document' },
  { name: 'documentWorker', most: 70, is: 'reads and compares a document, with what reads web pages and .docx' },
  { name: 'pdfjs', most: 495, is: 'reads PDF; loaded with the first one' },
  { name: 'PolicyScreen', most: 7, is: 'one policy version, clause by clause' },
  { name: 'CheckScreen', most: 2, is: 'check your answers' },
  { name: 'caseFile', most: 2, is: 'reads and writes case files' },
  { name: 'calculators', most: 4.5, is: 'eGFR, stage groups' },
  { name: 'fhir', most: 8, is: 'the exports as FHIR' },
  { name: 'document', most: 68, is: 'writes .docx; loaded with the first paper that is saved' },
  { name: 'answerResolver', most: 2.5, is: 'judges a form' },
  {
    name: 'WorklistScreen',
    most: 20.5,
    is: 'a list of cases',
  },
  { name: 'listWorker', most: 16, is: 'reads a list beside the page' },
  { name: 'workbook', most: 16, is: 'reads .xlsx' },
  { name: 'writeWorkbook', most: 3, is: 'writes .xlsx' },
  { name: 'browser', most: 9, is: 'folds and unfolds .xlsx' },
  { name: 'keepSite', most: 3, is: 'keeps the site, tells of updates' },
];
/** Scripts that are there for one thing, and what they may weigh together. */
const together: readonly Together[] = [
  {
    names: ['WorklistScreen', 'listWorker', 'workbook', 'writeWorkbook', 'browser'],
    most: 60,
    is: 'the worklist with all that reads and writes lists, loaded when it is asked for',
  },
];
/** A script below this needs no line of its own. */
const SMALL = 1.2;
/** Everything that comes before the first answer can have its effect, the page and the scripts that it names, less the list of policies in it. */
const MOST_FIRST = 138.5;
/** Everything that a visit keeps for offline use, less the policies and their fingerprints. */
const MOST_KEPT = 1087;
/** What grows with every policy: whoever adds one adds no code. */
const isData = ({ url }: Weighed): boolean => /^(policies|fingerprints)\//.test(url);
/** The list of policies, as it stands in the first script too. */
const INDEX = 'policies/index.json';

export interface Line {
  /** Before the hash in the file's name. */
  readonly name: string;
  readonly most: number;
  readonly is: string;
}

interface Together {
  readonly names: readonly string[];
  readonly most: number;
  readonly is: string;
}

/** A file of the site by its address beside the page, with what it weighs in kB of gzip. */
export interface Weighed {
  readonly url: string;
  readonly weight: number;
}

const nameOf = (url: string): string | undefined => /^assets\/(.+)-[\w-]{8}\.js$/.exec(url)?.[1];
const sum = (files: readonly Weighed[]): number => files.reduce((total, { weight }) => total + weight, 0);
const kB = (weight: number): string => `${weight.toFixed(1)} kB`;
const over = (what: string, weight: number, most: number): readonly string[] =>
  weight > most ? [`${what}: ${kB(weight)} gzip, at most ${kB(most)}`] : [];

/** What is too heavy, in words. `page` is the HTML of the first screen. */
export const overBudget = (files: readonly Weighed[], page: string): readonly string[] => {
  const scripts = files.filter(({ url }) => url.endsWith('.js') && url !== 'sw.js');
  const first = files.filter(
    ({ url }) =>
      url === 'index.html' ||
      (/\.(js|css)$/.test(url) && new RegExp(`(src|href)="\\./${url.replaceAll('.', '\\.')}"`).test(page)),
  );
  return [
    ...scripts.flatMap(({ url, weight }) => {
      const line = lines.find(({ name }) => name === nameOf(url));
      return line
        ? over(`${url} (${line.is})`, weight, line.most)
        : over(`${url} has no line in build/budget.ts`, weight, SMALL);
    }),
    ...together.flatMap(({ names, most, is }) =>
      over(is, sum(scripts.filter(({ url }) => names.includes(nameOf(url) ?? ''))), most),
    ),
    ...over(
      `the first screen (${first.map(({ url }) => url).join(', ')}) less the list of policies`,
      sum(first) - sum(files.filter(({ url }) => url === INDEX)),
      MOST_FIRST,
    ),
    ...over(
      'everything that is kept for offline use, less the policies',
      sum(files.filter((file) => !isData(file))),
      MOST_KEPT,
    ),
  ];
};

const weigh = (site: string): readonly Weighed[] =>
  keptFiles(site).map(({ url }) => ({ url, weight: gzipSync(readFileSync(join(site, url))).length / 1000 }));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const site = resolve(process.env['SITE_DIR'] ?? 'dist');
  const files = weigh(site);
  const page = readFileSync(join(site, 'index.html'), 'utf8');
  const problems = overBudget(files, page);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else
    console.log(
      `${String(readdirSync(join(site, 'assets')).length)} scripts within their budget; kept for offline use ${kB(sum(files))} gzip`,
    );
}
