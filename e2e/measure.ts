// Prints one line for each worked case: how high its result is, where each answer ends, and how long its letter is when it is printed.
// `npm run measure`, of a built site.
import { readdirSync, readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from '@playwright/test';
import { installedBrowser, launchFlags } from '../.ci/browser.mjs';
import { getDocumentProxy } from 'unpdf';
import { linkPairs, parseCase } from '../src/facts/index.ts';
import { heldVocabulary } from '../testing/held.ts';
import { builtSite, openHost } from './host.ts';
import * as z from 'zod/mini';
import { vignettes } from './vignettes.ts';

/** The most that a result may be high, in pixels, and the first answers' place on a phone above the bar at its foot. */
const limits = {
  decided: { wide: 1000, narrow: 2100 },
  undecided: { wide: 1000, narrow: 1900 },
  /** By when the answers why and authorization end, on a screen 900 px high. */
  answersEnd: 900,
  firstSentences: 844 - 65,
};

const workedCase = z.object({ id: z.string(), case: z.record(z.string(), z.unknown()) });

const answers = ['why', 'missing', 'authorization', 'documents'] as const;

/** Heights in pixels; an answer that the result does not have is undefined. */
export interface Measured {
  readonly height: number;
  readonly ends: Readonly<Partial<Record<(typeof answers)[number], number>>>;
  /** The lowest end of the heading and the first sentence of all answers. */
  readonly firstSentences: number;
  readonly sideways: number;
}

interface WorkedCase {
  readonly id: string;
  readonly case: Readonly<Record<string, unknown>>;
}

/** What is known of a case when little of it is: its tumor, and nearly all answers are open. */
const knownFirst = ['payer', 'product', 'serviceDate', 'site', 'tumorType', 'sizeCm'];

/** The worked cases, and each of them again before most of its answers came. */
const casesIn = (): readonly WorkedCase[] => {
  const folder = new URL('../src/determination/reading/cases/', import.meta.url);
  const readings = readdirSync(folder).map((file): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
  const worked = [...vignettes, ...z.parse(z.array(z.array(workedCase)), readings).flat()];
  const isOfTumor = ({ case: { tumorType, product, sizeCm } }: WorkedCase): boolean =>
    (tumorType ?? product ?? sizeCm) !== undefined;
  const begun = worked.filter(isOfTumor).map(({ id, case: facts }) => ({
    id: `${id}-begun`,
    case: Object.fromEntries(Object.entries(facts).filter(([name]) => knownFirst.includes(name))),
  }));
  const all = new Map<string, WorkedCase>();
  for (const each of [...worked, ...begun]) {
    const key = JSON.stringify(each.case);
    if (!all.has(key)) all.set(key, each);
  }
  return [...all.values()];
};

/** A link to a case, bounds and lists as they are typed. */
const queryOf = (facts: Readonly<Record<string, unknown>>): string => {
  const parsed = parseCase(facts, heldVocabulary);
  return new URLSearchParams(linkPairs(parsed.facts, heldVocabulary).map(([name, text]) => [name, text])).toString();
};

// Nothing in the page's own function may bear a name: what runs this file would mark it with a helper that the page lacks.
const measure = async (page: Page): Promise<Measured> => {
  const { height, sideways, found } = await page.evaluate(
    (names) => ({
      height: document.documentElement.scrollHeight,
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      found: names.flatMap((name) => {
        const answer = document.querySelector(`[data-answer="${name}"]`);
        const first = answer?.querySelector('p') ?? answer?.querySelector('th') ?? answer;
        return answer && first
          ? [
              {
                name,
                end: Math.round(answer.getBoundingClientRect().bottom + window.scrollY),
                firstSentence: Math.round(first.getBoundingClientRect().bottom + window.scrollY),
              },
            ]
          : [];
      }),
    }),
    answers,
  );
  return {
    height,
    sideways,
    ends: Object.fromEntries(found.map(({ name, end }) => [name, end])),
    firstSentences: Math.max(...found.map(({ firstSentence }) => firstSentence)),
  };
};

/** The result of a case at a width of the window, folded as it opens. */
export const measureCase = async (browser: Browser, address: string, query: string, width: number, height: number) => {
  const page = await browser.newPage({ viewport: { width, height }, bypassCSP: true });
  try {
    await page.goto(`${address}#/result?${query}`);
    await page.locator('[data-outcome]').first().waitFor();
    await page.waitForURL(/#\/result$/);
    const outcome = await page.locator('[data-outcome]').first().getAttribute('data-outcome');
    return {
      ...(await measure(page)),
      letters: width > 1000 ? await measureLetters(page) : [],
      outcome,
    };
  } finally {
    await page.close();
  }
};

const letters = ['letter', 'exception', 'question', 'organization-determination'] as const;

/** Printed pages and words of the letters of the case that a page shows. */
const measureLetters = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(() => {
    location.hash = '#/request';
  });
  await page.locator('[data-paper]').first().waitFor({ state: 'attached' });
  const lines: string[] = [];
  for (const name of letters) {
    const paper = page.locator(`[data-paper="${name}"]`);
    if ((await paper.count()) === 0) continue;
    const alone = await page.addStyleTag({
      content: `@media print { :has(> [data-paper]):not(:has(> [data-paper="${name}"])) { display: none !important } }`,
    });
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'Letter', preferCSSPageSize: true })));
    const words = ((await paper.textContent()) ?? '').split(/\s+/).length;
    lines.push(`${name} ${String(pdf.numPages)} p., ${String(words)} words`);
    await alone.evaluate((style) => {
      style.parentNode?.removeChild(style);
    });
  }
  return lines;
};

/** What of a result is beyond its limits, in words. */
const beyond = (wide: Measured & { readonly letters: readonly string[] }, narrow: Measured): readonly string[] => {
  const most = wide.ends.missing === undefined ? limits.decided : limits.undecided;
  const ends = [wide.ends.why, wide.ends.authorization].flatMap((end) => (end === undefined ? [] : [end]));
  return [
    ...(wide.height > most.wide ? [`${String(wide.height)} px high at 1280, at most ${String(most.wide)}`] : []),
    ...(narrow.height > most.narrow ? [`${String(narrow.height)} px high at 390, at most ${String(most.narrow)}`] : []),
    ...(Math.max(...ends) > limits.answersEnd
      ? [`an answer ends at ${String(Math.max(...ends))} px, by ${String(limits.answersEnd)} at the latest`]
      : []),
    // While undecided the answers are given in place, and the other answers follow them.
    ...(wide.ends.missing === undefined && narrow.firstSentences > limits.firstSentences
      ? [`a first sentence ends at ${String(narrow.firstSentences)} px at 390`]
      : []),
    ...(wide.ends.missing === undefined
      ? wide.letters.flatMap((each) => (each.includes(' 1 p.,') ? [] : [`${each}: more than one page`]))
      : []),
    ...(wide.sideways + narrow.sideways > 0 ? ['it scrolls sideways'] : []),
  ];
};

if (process.argv[1]?.endsWith('measure.ts') === true) {
  const tooMuch: string[] = [];
  const heights = { decided: { wide: 0, narrow: 0 }, undecided: { wide: 0, narrow: 0 } };
  const executablePath = installedBrowser();
  const browser = await chromium.launch({
    args: launchFlags,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  const host = await openHost(builtSite);
  console.log(
    'id outcome | height at 1280: ends of answers | height at 390: ends of answers, first sentences, sideways | letters',
  );
  for (const { id, case: facts } of casesIn()) {
    const query = queryOf(facts);
    const wide = await measureCase(browser, host.address, query, 1280, 900);
    const narrow = await measureCase(browser, host.address, query, 390, 844);
    tooMuch.push(...beyond(wide, narrow).map((each) => `${id}: ${each}`));
    const highest = wide.ends.missing === undefined ? heights.decided : heights.undecided;
    highest.wide = Math.max(highest.wide, wide.height);
    highest.narrow = Math.max(highest.narrow, narrow.height);
    const ends = ({ ends: all }: Measured): string =>
      Object.entries(all)
        .map(([name, end]) => `${name} ${String(end)}`)
        .join(', ');
    console.log(
      `${id} ${wide.outcome ?? ''} | ${String(wide.height)}: ${ends(wide)} | ${String(narrow.height)}: ${ends(narrow)}, first sentences ${String(narrow.firstSentences)}, sideways ${String(narrow.sideways)} | ${wide.letters.join('; ')}`,
    );
  }
  for (const [name, { wide, narrow }] of Object.entries(heights))
    console.log(`highest, ${name}: ${String(wide)} px at 1280, ${String(narrow)} px at 390`);
  for (const each of tooMuch) console.error(each);
  if (tooMuch.length > 0) process.exitCode = 1;
  await host.close();
  await browser.close();
}
