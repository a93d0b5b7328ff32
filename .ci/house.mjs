// What the house looks like from outside: how many files, how long, whether imports run in a circle, and which screen
// imports from another. Run as a command it prints the numbers; the test next to it holds the last two at none.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

/** @typedef {ReadonlyMap<string, readonly string[]>} Imports from each file, by its path in the project, to those that it imports */

const root = fileURLToPath(new URL('..', import.meta.url));
const isTest = (/** @type {string} */ file) => /\.test\.tsx?$/.test(file);

/** The source files that git knows or would take in, without their tests. */
export function sourceFiles() {
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate', 'src'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  const gone = new Set(
    execFileSync('git', ['ls-files', '--deleted', 'src'], { cwd: root, encoding: 'utf8' }).split('\n'),
  );
  return listed.split('\n').filter((file) => /\.tsx?$/.test(file) && !isTest(file) && !gone.has(file));
}

/**
 * The imports of each file among the files: of values and of types, at once and later.
 * @param {readonly string[]} files
 * @returns {Imports}
 */
export function importsOf(files) {
  const known = new Set(files);
  return new Map(
    files.map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(resolve(root, file), 'utf8'), true, true);
      const targets = importedFiles
        .filter(({ fileName }) => fileName.startsWith('.'))
        .map(({ fileName }) => resolve(root, dirname(file), fileName.split('?')[0] ?? ''))
        .map((target) => relative(root, target).split(sep).join('/'));
      return [file, [...new Set(targets)].filter((target) => known.has(target))];
    }),
  );
}

/**
 * The circles: groups of files each of which leads, by imports, to every other (Tarjan's strongly connected components).
 * @param {Imports} imports
 * @returns {string[][]}
 */
export function circlesOf(imports) {
  /** @type {Map<string, { index: number, low: number, isOpen: boolean }>} */
  const seen = new Map();
  /** @type {string[]} */
  const open = [];
  /** @type {string[][]} */
  const circles = [];

  const visit = (/** @type {string} */ file) => {
    const mark = { index: seen.size, low: seen.size, isOpen: true };
    seen.set(file, mark);
    open.push(file);
    for (const target of imports.get(file) ?? []) {
      const met = seen.get(target);
      if (met === undefined) mark.low = Math.min(mark.low, visit(target).low);
      else if (met.isOpen) mark.low = Math.min(mark.low, met.index);
    }
    if (mark.low === mark.index) {
      const group = open.splice(open.indexOf(file));
      for (const each of group) {
        const of = seen.get(each);
        if (of !== undefined) of.isOpen = false;
      }
      if (group.length > 1 || imports.get(file)?.includes(file)) circles.push(group);
    }
    return mark;
  };

  for (const file of imports.keys()) if (!seen.has(file)) visit(file);
  return circles;
}

/**
 * The screen that a file belongs to; undefined for what screens share and for what is no screen's.
 * @param {string} file
 */
export function screenOf(file) {
  const [, screen] = /^src\/screens\/([^/]+)/.exec(file) ?? [];
  return screen;
}

/**
 * Imports of one screen from another, and of the shared parts from a screen.
 * @param {Imports} imports
 * @returns {string[]}
 */
export function betweenScreens(imports) {
  return [...imports].flatMap(([file, targets]) =>
    targets
      .filter((target) => {
        const [from, to] = [screenOf(file), screenOf(target)];
        return from !== undefined && to !== undefined && to !== 'parts' && to !== from;
      })
      .map((target) => `${file} -> ${target}`),
  );
}

function tell() {
  const files = sourceFiles();
  const lengths = files
    .map((file) => ({ file, lines: readFileSync(resolve(root, file), 'utf8').split('\n').length - 1 }))
    .sort((a, b) => a.lines - b.lines);
  const imports = importsOf(files);
  const circles = circlesOf(imports);
  const crossing = betweenScreens(imports);
  console.log(`source files without tests: ${String(files.length)}`);
  console.log(`median length: ${String(lengths[Math.floor(lengths.length / 2)]?.lines ?? 0)} lines`);
  console.log(`under 15 lines: ${String(lengths.filter(({ lines }) => lines < 15).length)}`);
  console.log(`over 150 lines: ${String(lengths.filter(({ lines }) => lines > 150).length)}`);
  console.log('longest:');
  for (const { file, lines } of lengths.slice(-5).reverse()) console.log(`  ${String(lines)} ${file}`);
  console.log(`circles: ${String(circles.length)}`);
  for (const circle of circles) console.log(`  ${circle.join(', ')}`);
  console.log(`screens that import from screens: ${String(crossing.length)}`);
  for (const each of crossing) console.log(`  ${each}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) tell();
