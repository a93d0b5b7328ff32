// The house's arrows as a lint rule: which room may import from which, through which door, and that no screen imports
// from another.
import { dirname, relative, resolve, sep } from 'node:path';

/** @type {Partial<Record<string, string[]>>} */
const mayImport = {
  facts: [],
  passages: [],
  documents: ['passages'],
  determination: ['facts'],
  questionnaire: ['determination', 'facts'],
  library: ['passages', 'determination', 'facts'],
  case: ['questionnaire', 'library', 'determination', 'facts'],
  submission: ['case', 'questionnaire', 'determination', 'facts'],
  spreadsheets: [],
  worklist: ['case', 'questionnaire', 'library', 'determination', 'facts'],
  desk: ['case', 'questionnaire', 'library', 'determination', 'facts'],
  ui: [],
  screens: [
    'desk',
    'worklist',
    'spreadsheets',
    'documents',
    'passages',
    'submission',
    'case',
    'questionnaire',
    'determination',
    'library',
    'ui',
    'facts',
  ],
  app: [
    'desk',
    'worklist',
    'spreadsheets',
    'documents',
    'passages',
    'screens',
    'submission',
    'case',
    'questionnaire',
    'determination',
    'library',
    'ui',
    'facts',
  ],
  cli: ['worklist', 'spreadsheets', 'documents', 'passages', 'case', 'library', 'determination', 'facts'],
};

/**
 * The files through which a room is entered; a room that is not here has no walls.
 * @type {Partial<Record<string, { file: RegExp, says: string }>>}
 */
const doors = {
  ...Object.fromEntries(
    ['questionnaire', 'case', 'library', 'passages', 'documents', 'worklist', 'spreadsheets', 'desk'].map((room) => [
      room,
      { file: /^index\.ts$/, says: `${room}/index.ts` },
    ]),
  ),
  // What reads libraries is loaded with the first one, what fetches by the page alone; a made-up one serves the tests of every room.
  library: { file: /^((added\/)?index|queries|fixtures\/libraries)\.ts$/, says: 'library/index.ts' },
  // What is held is read from a file before the room itself stands; made-up policies serve the tests of every room.
  determination: { file: /^(index|policy\/sharedItems|fixtures\/madeUp)\.ts$/, says: 'determination/index.ts' },
  facts: { file: /^(index|readFactsFile)\.ts$/, says: 'facts/index.ts' },
  // A door for each part: what is sent is loaded part by part, when it is asked for.
  submission: { file: /^[^/]+\/index\.ts$/, says: 'submission/<part>/index.ts' },
};

/** @type {import('eslint').Rule.RuleModule} */
export const arrows = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      back: 'No arrow leads from {{from}} to {{to}}.',
      door: 'Come in through {{door}}.',
      screen: 'What two screens share lies in screens/parts: {{from}} imports from {{to}}.',
    },
  },
  create(context) {
    const from = placeOf(context.filename);

    /** @param {string} file */
    function placeOf(file) {
      const [top, room, ...rest] = relative(context.cwd, file).split(sep);
      return top === 'src' && room !== undefined ? { room, file: rest.join('/') } : undefined;
    }

    /** @param {{ source?: unknown }} node */
    function check({ source }) {
      if (!isText(source) || !source.value.startsWith('.')) return;
      const [path = ''] = source.value.split('?');
      const to = placeOf(resolve(dirname(context.filename), path));
      if (to === undefined) return;
      if (from?.room === 'screens' && to.room === 'screens') {
        const [fromScreen, toScreen] = [screenOf(from.file), screenOf(to.file)];
        if (toScreen !== 'parts' && toScreen !== fromScreen)
          context.report({ node: source, messageId: 'screen', data: { from: fromScreen, to: toScreen } });
      }
      if (to.room === from?.room) return;
      const door = doors[to.room];
      if (from !== undefined && !mayImport[from.room]?.includes(to.room))
        context.report({ node: source, messageId: 'back', data: { from: from.room, to: to.room } });
      else if (door !== undefined && !door.file.test(to.file))
        context.report({ node: source, messageId: 'door', data: { door: door.says } });
    }

    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};

/**
 * A folder of the room is a screen, but for `parts`.
 * @param {string} file
 */
function screenOf(file) {
  const [screen = ''] = file.split('/');
  return screen;
}

/**
 * @param {unknown} node
 * @returns {node is import('estree').SimpleLiteral & { value: string }}
 */
function isText(node) {
  return typeof node === 'object' && node !== null && 'value' in node && typeof node.value === 'string';
}
