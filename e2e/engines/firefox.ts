import puppeteer from 'puppeteer-core';
import type { Engine } from './engine.ts';

/** Firefox, driven by WebDriver BiDi. */
export const openFirefox = async (executablePath: string): Promise<Engine> => {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // A page that warns before it is left is left all the same.
    // Pages are kept whole as by people's own Firefox; the driver would turn it off.
    extraPrefsFirefox: {
      'dom.disable_beforeunload': true,
      'fission.bfcacheInParent': true,
      'browser.sessionhistory.max_total_viewers': 8,
    },
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const [, version = ''] = (await browser.version()).split('/');
  return {
    name: `Firefox ${version}`,
    goto: async (address) => {
      await page.goto(address);
    },
    // Its driver's own way back waits for a load that never comes where the page was kept whole.
    back: async () => {
      await page.evaluate('history.back()');
    },
    ask: (expression) => page.evaluate(expression),
    press: async (selector) => {
      await page.locator(selector).click();
    },
    type: async (selector, text) => {
      await page.focus(selector);
      await page.keyboard.type(text);
    },
    print: () => page.pdf({ format: 'letter' }),
    close: () => browser.close(),
  };
};
