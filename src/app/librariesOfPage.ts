import type { AddedLibrary } from '../library/index.ts';
import type { AddedLibraries } from '../screens/parts/addedLibraries.ts';
import { pageAsBuilt, type PageAsBuilt } from './pageAsBuilt.ts';

const HELD_AS = 'libraries';

/** The libraries that stand in the page itself. */
export const librariesOfPage = (): readonly AddedLibrary[] => {
  const text = document.getElementById(HELD_AS)?.textContent;
  const held: unknown = text === undefined ? [] : JSON.parse(text);
  const isAdded = (value: unknown): value is AddedLibrary =>
    typeof value === 'object' && value !== null && 'library' in value && 'note' in value;
  return Array.isArray(held) ? held.filter((each: unknown) => isAdded(each)) : [];
};

/** Data in a page: nothing in it ends the element. */
const asData = (libraries: readonly AddedLibrary[]): string =>
  `<script type="application/json" id="${HELD_AS}">${JSON.stringify(
    libraries.map(({ library, note }) => ({ library, note: { ...note, by: 'page' } })),
  ).replaceAll('<', '\\u003c')}</script>`;

const copyWith = ({ attributes, unloaded, root }: PageAsBuilt, libraries: readonly AddedLibrary[]): string => {
  const page = document.documentElement.cloneNode(true);
  if (!(page instanceof HTMLElement)) throw new TypeError('the page has no root');
  for (const name of page.getAttributeNames()) page.removeAttribute(name);
  for (const [name, value] of attributes) if (name !== 'data-elsewhere') page.setAttribute(name, value);
  page.querySelector(`#${HELD_AS}`)?.remove();
  page.querySelector('#root')?.replaceChildren();
  const empty = '<div id="root"></div>';
  return `<!doctype html>\n${page.outerHTML}\n`
    .replace(empty, () => `${unloaded}\n    <div id="root">${root}</div>`)
    .replace(/<\/body>(?![\s\S]*<\/body>)/, () => `${asData(libraries)}\n  </body>`);
};

/** This page as one file that holds libraries, as it was built otherwise; undefined for a site of many files. */
export const pageWith = (): AddedLibraries['pageWith'] => {
  const asBuilt = pageAsBuilt();
  return asBuilt && ((libraries) => copyWith(asBuilt, libraries));
};
