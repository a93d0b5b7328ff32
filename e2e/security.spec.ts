import { expect, test, type Page } from '@playwright/test';
import { doEverything, reachOutcomes } from './everything.ts';
import { openLink } from './handOn.ts';
import { watchViolations } from './violations.ts';
import { vignettes } from './vignettes.ts';

const markup = '<img src=x onerror="window.wasRun=1"><script>window.wasRun=1</script>';
const wasRun = (page: Page): Promise<boolean> => page.evaluate(() => 'wasRun' in window);

test('a whole run asks no other host for anything and violates nothing', async ({ page, baseURL }) => {
  test.setTimeout(60_000);
  const hosts = new Set<string>();
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url())) hosts.add(new URL(request.url()).origin);
  });
  const violations = await watchViolations(page);
  await doEverything(page);
  await reachOutcomes(page, vignettes.slice(0, 6));
  expect([...hosts]).toEqual([baseURL]);
  expect(await violations()).toEqual([]);
});

test('an injected script, an image from another host, eval and markup are blocked', async ({ page }) => {
  const violations = await watchViolations(page);
  const asked: string[] = [];
  page.on('response', (response) => asked.push(response.url()));
  // As if a host or a proxy had put them into the page.
  await page.route('/', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(
      '</body>',
      `<script>window.wasRun=1</script><img src="x:" onerror="window.wasRun=1"><p style="color:red">x</p></body>`,
    );
    await route.fulfill({ response, body: html });
  });
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1, name: 'Coverage' })).toBeVisible();
  const blocked = await page.evaluate(async () => {
    const script = document.createElement('script');
    let refusedText = '';
    try {
      script.text = 'window.wasRun = 1';
    } catch (error) {
      refusedText = String(error);
    }
    script.append('window.wasRun = 1');
    document.head.append(script);
    const image = document.createElement('img');
    image.src = 'http://other.test/pixel.png';
    document.body.append(image);
    let refusedHandler = '';
    try {
      image.setAttribute('onclick', 'window.wasRun = 1');
    } catch (error) {
      refusedHandler = String(error);
    }
    // What the test itself evaluates may use eval; what the page calls later may not.
    const evaluated = await new Promise<string>((done) => {
      setTimeout(() => {
        try {
          done(String(Reflect.apply(eval, undefined, ['1'])));
        } catch (error) {
          done(String(error));
        }
      });
    });
    let refusedMarkup = '';
    try {
      document.body.innerHTML = '<p>';
    } catch (error) {
      refusedMarkup = String(error);
    }
    return {
      refusedText,
      refusedHandler,
      refusedMarkup,
      evaluated,
      fetched: await fetch('http://other.test/').then(() => 'sent', String),
    };
  });
  expect(blocked.refusedText).toContain('TrustedScript');
  expect(blocked.refusedHandler).toContain('TrustedScript');
  expect(blocked.refusedMarkup).toContain('TrustedHTML');
  expect(blocked.evaluated).toContain('EvalError');
  expect(blocked.fetched).toContain('TypeError');
  expect(await wasRun(page)).toBe(false);
  expect(asked.filter((url) => url.includes('other.test'))).toEqual([]);
  expect(new Set((await violations()).map((line) => line.split(' ')[0]))).toEqual(
    new Set([
      'script-src-elem',
      'script-src-attr',
      'style-src-attr',
      'img-src',
      'connect-src',
      'require-trusted-types-for',
    ]),
  );
});

test('markup in a link and in a case file is shown as text', async ({ page }) => {
  const violations = await watchViolations(page);
  await openLink(
    page,
    new URLSearchParams({ payer: 'regence', site: 'kidney', tumorType: markup, [markup]: markup }).toString(),
  );
  await expect(page.locator('main').getByText(markup).first()).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#/coverage';
  });
  await page.getByText('Open a saved case').click();
  await page.locator('input[type=file]').setInputFiles({
    name: `${markup}.json`.replaceAll('/', ' '),
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ payer: 'regence', site: markup, [markup]: 1 })),
  });
  await expect(page.locator('main').getByText('<img src=x').first()).toBeVisible();
  await expect(page.locator('main img, main script')).toHaveCount(0);
  expect(await wasRun(page)).toBe(false);
  expect(await violations()).toEqual([]);
});
