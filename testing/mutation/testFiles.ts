import { readdirSync } from 'node:fs';

/** Whose tests are asked about a change in a room: its own, and those of the rooms that stand on it which take but a moment. */
const askedAbout: Readonly<Record<string, readonly string[]>> = {
  determination: [
    'determination/',
    'library/payerLibrary',
    'library/versions',
    'questionnaire/path',
    'worklist/',
    'cli/brokenPolicies',
    'desk/clauseCheck',
  ],
  questionnaire: ['questionnaire/', 'case/', 'worklist/'],
  case: ['case/', 'worklist/', 'submission/caseFile'],
  library: ['library/', 'worklist/', 'desk/', 'cli/'],
};

/** Sweeps are asked about what they are written for alone. */
const ownSweeps: Readonly<Record<string, RegExp>> = {
  'case/answers.': /^(case|questionnaire)\//,
  'determination/enough.': /^determination\/enough/,
  'determination/confidence.': /^determination\/(confidence|policy\/)/,
  'determination/unread.': /^determination\/(policy\/(readPolicy|unread)|compileBySite|diagram\/(bySite|variables))/,
  'determination/checklistBasis.': /^determination\/(checklistItem|documents)\./,
  'determination/book/exactness.': /^determination\/book\//,
  'determination/differences/madeUp.': /^determination\/differences\//,
  'determination/clauseFinder.': /^determination\/(clauseFind|siteKeeper|compileBySite)/,
  'desk/clauseCheck.': /^determination\/clauseFindings/,
  'determination/picture/picture.': /^determination\/picture\//,
};

/** The others, and tests that start programs, are asked about nothing: what they alone would notice counts as not noticed. */
const leftOut = [
  /^determination\/(everyDetermination|exactness|grown|laws)\./,
  /^determination\/differences\/exactness\./,
  /^questionnaire\/(answerCount|idleQuestion)\./,
  /^library\/keptRuling\./,
  /^desk\/(deadEnds|heldPolicies)\./,
  /^cli\/(determine|determineCsv|lines|policiesCommand|policyEffect|serve)\./,
];

/** Nearly every test rests on the diagrams: about them only those are asked that are quick to find a fault. */
const slowAboutDiagrams = /^(determination\/reading|questionnaire|library|worklist|desk|cli)\//;

/** A file by its place within src, whatever the folder above and the system. */
const withinSrc = (file: string): string => file.replaceAll('\\', '/').replace(/^(.*\/)?src\//, '');

const isAsked = (test: string, source: string): boolean => {
  const [room = ''] = source.split('/');
  const sweep = Object.entries(ownSweeps).find(([start]) => test.startsWith(start));
  return (
    askedAbout[room]?.some((start) => test.startsWith(start)) === true &&
    !leftOut.some((each) => each.test(test)) &&
    !(source.startsWith('determination/diagram/') && slowAboutDiagrams.test(test)) &&
    (sweep === undefined || sweep[1].test(source))
  );
};

/** The files of tests, as `src/…`, that are asked about a change in some of these source files. */
export const testFiles = (sources: readonly string[]): readonly string[] => {
  const changed = sources.map(withinSrc);
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map(withinSrc)
    .filter((file) => file.endsWith('.test.ts') && changed.some((source) => isAsked(file, source)))
    .map((file) => `src/${file}`);
};

/** Of files of tests those that are asked about a change in a source file. */
export const filesAskedAbout = (source: string, files: readonly string[]): readonly string[] =>
  files.filter((file) => isAsked(withinSrc(file), withinSrc(source)));
