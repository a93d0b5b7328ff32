// Prints one line for each worked case: how high its result is, and where each answer ends. `npm run measure`, of a built site.
import { chromium, type Browser, type Page } from '@playwright/test';
import { installedBrowser, launchFlags } from '../.ci/browser.mjs';
import { linkOf } from './handOn.ts';
import { builtSite, openHost } from './host.ts';
import { vignettes } from './vignettes.ts';

const answers = ['why', 'missing', 'authorization', 'documents'] as const;

/** Heights in pixels; an answer that the result does not have is undefined. */
export interface Measured {
  readonly height: number;
  readonly ends: Readonly<Partial<Record<(typeof answers)[number], number>>>;
  /** The lowest end of the heading and the first sentence of all answers. */
  readonly firstSentences: number;
  readonly sideways: number;
}

const linkPairs = (facts: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, Array.isArray(value) ? value.join(' ') : String(value)]),
  );

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
  const page = await browser.newPage({ viewport: { width, height } });
  try {
    await page.goto(`${address}#/result?${query}`);
    await page.locator('[data-outcome]').first().waitFor();
    await page.waitForURL(/#\/result$/);
    return {
      ...(await measure(page)),
      outcome: await page.locator('[data-outcome]').first().getAttribute('data-outcome'),
    };
  } finally {
    await page.close();
  }
};

if (process.argv[1]?.endsWith('measure.ts') === true) {
  const executablePath = installedBrowser();
  const browser = await chromium.launch({
    args: launchFlags,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  const host = await openHost(builtSite);
  console.log(
    'id outcome | height at 1280: ends of answers | height at 390: ends of answers, first sentences, sideways',
  );
  for (const { id, case: facts } of vignettes) {
    const query = linkOf(linkPairs(facts));
    const wide = await measureCase(browser, host.address, query, 1280, 900);
    const narrow = await measureCase(browser, host.address, query, 390, 844);
    const ends = ({ ends: all }: Measured): string =>
      Object.entries(all)
        .map(([name, end]) => `${name} ${String(end)}`)
        .join(', ');
    console.log(
      `${id} ${wide.outcome ?? ''} | ${String(wide.height)}: ${ends(wide)} | ${String(narrow.height)}: ${ends(narrow)}, first sentences ${String(narrow.firstSentences)}, sideways ${String(narrow.sideways)}`,
    );
  }
  await host.close();
  await browser.close();
}
