import { chromium, type Browser, type Page } from '@playwright/test';
import { Document, Packer, Paragraph } from 'docx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installedBrowser, launchFlags } from '../../.ci/browser.mjs';
import { compareCopy } from '../../src/passages/index.ts';
import { compared, differing, heldSources, readCopy, type HeldSource } from './heldSources.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  const executablePath = installedBrowser();
  browser = await chromium.launch({
    args: launchFlags,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  page = await browser.newPage();
});
afterAll(() => browser.close());

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A web page of a text: a paragraph for each line; the marks of superscripts are superscripts. */
const bodyOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p>${escaped(line).replace(/&lt;(\/?(?:sup|b))>/g, '<$1>')}</p>`)
    .join('\n');

const margin = { top: '0.8in', bottom: '0.8in', left: '0.7in', right: '0.7in' };

/** Pages of two columns, the second read after the first: a browser by itself would run each column over all pages. */
const inTwoColumns = `body { margin: 0; font-size: 9pt }
  .page { columns: 2; column-fill: auto; column-gap: 0.4in; width: 7.1in; height: 9.3in; break-after: page; overflow: hidden }`;

/** Fills pages of two columns one after the other; a paragraph is parted where a page ends. */
const fillPages = (): Promise<void> =>
  page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll('p')].map(({ textContent }) => textContent);
    document.body.replaceChildren();
    const startPage = (): HTMLElement => {
      const sheet = document.createElement('div');
      sheet.className = 'page';
      document.body.append(sheet);
      return sheet;
    };
    let sheet = startPage();
    const isFull = (): boolean => sheet.scrollWidth > sheet.clientWidth;
    for (const text of paragraphs) {
      let left = text.split(' ');
      while (left.length > 0) {
        const paragraph = document.createElement('p');
        sheet.append(paragraph);
        paragraph.textContent = left.join(' ');
        let [fits, tooMany] = [0, left.length + 1];
        while (tooMany - fits > 1) {
          const tried = fits === 0 && tooMany > left.length ? left.length : Math.floor((fits + tooMany) / 2);
          paragraph.textContent = left.slice(0, tried).join(' ');
          if (isFull()) tooMany = tried;
          else fits = tried;
        }
        paragraph.textContent = left.slice(0, fits).join(' ');
        left = left.slice(fits);
        if (fits === 0) paragraph.remove();
        if (left.length > 0) sheet = startPage();
      }
    }
  });

const narrow = `body { width: 2.4in; hyphens: auto; text-align: justify; font-size: 11pt }`;

const layouts: readonly (readonly [name: string, style: string, hasFurniture: boolean])[] = [
  ['one column', '', false],
  ['two columns', inTwoColumns, false],
  ['narrow with hyphenation', narrow, false],
  ['header, footer and page numbers', '', true],
];

const printed = async ({ text, policy }: HeldSource, style: string, hasFurniture: boolean): Promise<Uint8Array> => {
  await page.setContent(`<html lang="en"><style>${style}</style><body>${bodyOf(text)}</body></html>`);
  if (style === inTwoColumns) await fillPages();
  const furniture = {
    displayHeaderFooter: true,
    headerTemplate: `<div style="font-size:8px">${escaped(policy.printedAs)}: ${escaped(policy.title ?? '')}</div>`,
    footerTemplate:
      '<div style="font-size:8px">Page <span class="pageNumber"></span> of <span class="totalPages"></span> - printed 11/26/2026</div>',
  };
  return new Uint8Array(await page.pdf({ format: 'Letter', margin, ...(hasFurniture ? furniture : {}) }));
};

const wordDocument = async ({ text }: HeldSource): Promise<Uint8Array> => {
  const children = text.split('\n').map((line) => new Paragraph(line));
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
};

const pasted = async ({ text }: HeldSource): Promise<string> => {
  await page.setContent(`<html lang="en"><body>${bodyOf(text)}</body></html>`);
  return page.evaluate(() => document.body.innerText);
};

describe.each(heldSources.map((source) => [source.name, source] as const))('%s', (_, source) => {
  test.each<[string, () => Promise<Uint8Array | string>]>([
    ...layouts.map(([name, style, hasFurniture]): [string, () => Promise<Uint8Array>] => [
      `PDF, ${name}`,
      () => printed(source, style, hasFurniture),
    ]),
    [
      'a web page',
      () => Promise.resolve(`<!doctype html><html><body><nav>Home</nav>${bodyOf(source.text)}</body></html>`),
    ],
    ['a Word document', () => wordDocument(source)],
    ['pasted from the page', () => pasted(source)],
  ])('%s: every cited passage stands, nothing is new', async (_name, made) => {
    const comparison = await compared(source, await made());
    expect(differing(comparison)).toEqual([]);
    expect(comparison.new).toEqual([]);
    expect(comparison.verdict).toBe('unchanged');
  });
});

test('40 pages of PDF are read and compared in less than 2 s, as on a computer four times slower', async () => {
  const [longest] = heldSources.toSorted((a, b) => b.text.length - a.text.length);
  if (!longest) throw new RangeError('no source is held');
  let text = longest.text;
  let bytes = await printed(longest, '', false);
  while ((await readCopy(bytes)).length < 40) {
    text += `\n${longest.text.replace(/\b[a-z]{4,}\b/g, (word) => `${word.slice(2)}${word.slice(0, 2)}`)}`;
    bytes = await printed({ ...longest, text }, '', false);
  }
  const began = performance.now();
  const pages = await readCopy(bytes);
  const read = performance.now();
  compareCopy(longest.prints, pages, longest.policy);
  const took = performance.now() - began;
  console.log(
    `${String(pages.length)} pages: read ${(read - began).toFixed(0)} ms, compared ${(took - (read - began)).toFixed(0)} ms, together ${took.toFixed(0)} ms; times four ${(took * 4).toFixed(0)} ms`,
  );
  expect(took * 4).toBeLessThan(2000);
});
