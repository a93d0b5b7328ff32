import { readdirSync } from 'node:fs';

/** Whose tests are asked about a change in a room: its own, and those of the rooms that stand on it which take but a moment. */
const askedAbout: Readonly<Record<string, readonly string[]>> = {
  determination: [
    'determination',
    'library/versions',
    'questionnaire/path',
    'worklist',
    'cli/brokenPolicies',
    'cli/vignettes',
  ],
  questionnaire: ['questionnaire', 'worklist'],
  case: ['case', 'worklist', 'submission/caseFile'],
  library: ['library', 'worklist', 'desk', 'cli'],
};

/** Sweeps that take long: what they alone would notice counts as not noticed. */
const sweeps = [
  /^determination\/(checklistBasis|enough|everyDetermination|exactness|grown|laws|unread)\.test/,
  /^determination\/(book|differences)\/(exactness|madeUp)\.test/,
  /^determination\/picture\/picture\.test/,
  /^questionnaire\/(answerCount|idleQuestion)\.test/,
  /^case\/answers\.test/,
  /^library\/keptRuling\.test/,
  /^desk\/(clauseCheck|deadEnds|heldPolicies)\.test/,
  /^cli\/(determine|determineCsv|lines|policyEffect)\.test/,
];

const roomOf = (source: string): string => /[\\/]src[\\/](\w+)[\\/]/.exec(source)?.[1] ?? '';

const all = (): readonly string[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.test.ts') && !sweeps.some((sweep) => sweep.test(file)));

const isAsked = (file: string, rooms: readonly string[]): boolean => rooms.some((room) => file.startsWith(room));

/** Every file of tests that is asked about a change in one of these source files; of all rooms that are changed where none is named. */
export const testFiles = (sources?: readonly string[]): readonly string[] => {
  const rooms = sources?.map(roomOf) ?? Object.keys(askedAbout);
  return all()
    .filter((file) => rooms.some((room) => isAsked(file, askedAbout[room] ?? [])))
    .map((file) => `src/${file}`);
};

/** Of files of tests those that are asked about a change in a source file. */
export const filesAskedAbout = (source: string, files: readonly string[]): readonly string[] =>
  files.filter((file) => isAsked(file.slice('src/'.length), askedAbout[roomOf(source)] ?? []));
