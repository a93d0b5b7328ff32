import type { AddedLibrary } from '../library/index.ts';
import type { AddedLibraries } from '../screens/parts/addedLibraries.ts';
import { pageAsBuilt, type PageAsBuilt } from './pageAsBuilt.ts';

const HELD_AS = 'libraries';

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new TypeError('the libraries in this page cannot be read: the page is damaged');
  }
};

/** What stands in the page itself as libraries. Throws, with words, where it is no list. */
export const librariesOfPage = (): readonly unknown[] => {
  const text = document.getElementById(HELD_AS)?.textContent;
  if (text === undefined) return [];
  const held: unknown = parsed(text);
  if (!Array.isArray(held)) throw new TypeError('the libraries in this page cannot be read: they are no list');
  return held;
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
