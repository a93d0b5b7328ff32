// The house's arrows as a lint rule: which room may import from which, and through which door.
import { dirname, relative, resolve, sep } from 'node:path';

/** @type {Partial<Record<string, string[]>>} */
const mayImport = {
  facts: [],
  determination: ['facts'],
  questionnaire: ['determination', 'facts'],
  library: ['determination', 'facts'],
  ui: [],
  screens: ['questionnaire', 'determination', 'library', 'ui', 'facts'],
  app: ['screens', 'questionnaire', 'determination', 'library', 'ui', 'facts'],
  cli: ['library', 'determination', 'facts'],
};

const roomsWithADoor = ['facts', 'determination', 'questionnaire', 'library'];

/** @type {import('eslint').Rule.RuleModule} */
export const arrows = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      back: 'No arrow leads from {{from}} to {{to}}.',
      door: 'Come in through {{to}}/index.ts.',
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
      if (to === undefined || to.room === from?.room) return;
      if (from !== undefined && !mayImport[from.room]?.includes(to.room))
        context.report({ node: source, messageId: 'back', data: { from: from.room, to: to.room } });
      else if (roomsWithADoor.includes(to.room) && to.file !== 'index.ts')
        context.report({ node: source, messageId: 'door', data: { to: to.room } });
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
 * @param {unknown} node
 * @returns {node is import('estree').SimpleLiteral & { value: string }}
 */
function isText(node) {
  return typeof node === 'object' && node !== null && 'value' in node && typeof node.value === 'string';
}
