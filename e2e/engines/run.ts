// The worked cases and what depends on the browser's own ways, in Firefox and WebKit: `npm run e2e:engines`.
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installedFirefox, installedWebKit } from '../../.ci/engines.mjs';
import { builtSite, openHost } from '../host.ts';
import { vignettes } from '../vignettes.ts';
import { until, type Engine } from './engine.ts';
import { openFirefox } from './firefox.ts';
import { openByLink, walkThrough, type Shown } from './walks.ts';
import { openWebKit } from './webkit.ts';

const singleFile =
  process.env['SINGLE_FILE'] ?? fileURLToPath(new URL('../../dist-single/cryocheck.html', import.meta.url));

type Finding = 'good' | { readonly notMeasured: string } | { readonly failed: string };
type Worked = (typeof vignettes)[number];

/** The first worked case of each of three payers. */
const walked = [...new Map(vignettes.toReversed().map((each) => [String(each.case['payer']), each])).values()].slice(
  -3,
);

const compare = ({ case: facts, expected }: Worked, shown: Shown): Finding => {
  const wanted = [expected.outcome, facts['payer'], expected.policy ?? '', expected.version ?? '']
    .map(String)
    .join(' ');
  const found = [shown.outcome, shown.payer, shown.policy, shown.version].join(' ');
  return found === wanted ? 'good' : { failed: `${found}, not ${wanted}` };
};

const wordsOf = (finding: Finding): string =>
  finding === 'good'
    ? 'good'
    : 'failed' in finding
      ? `FAILED: ${finding.failed}`
      : `not measured: ${finding.notMeasured}`;

let failures = 0;

const report = async (engine: string, check: string, look: () => Promise<Finding>): Promise<void> => {
  const finding = await look().catch((problem: unknown) => ({
    failed: String(problem),
  }));
  if (finding !== 'good' && 'failed' in finding) failures += 1;
  console.log(`${engine}  ${check}: ${wordsOf(finding)}`);
};

/** Print is measured where the driver can: a result on paper is no empty page. */
const printed = async (engine: Engine): Promise<Finding> => {
  const paper = await engine.print();
  if (paper === undefined) return { notMeasured: 'its driver cannot print' };
  return paper.length > 10_000 ? 'good' : { failed: `${String(paper.length)} bytes` };
};

/** A browser may keep a left page whole and show it again: who the patient is must be gone from it by then. */
const namesCleared = async (engine: Engine, start: string, elsewhere: string): Promise<Finding> => {
  const name = 'Zzyzx Quimby';
  const [first] = vignettes;
  if (first === undefined) return { failed: 'there is no worked case' };
  await openByLink(engine, start, first.case);
  await engine.ask(`(location.hash = '#/request', true)`);
  const field = `input[name$="patientName"]`;
  await until(engine, `document.querySelector('${field}') !== null`);
  await engine.type(field, name);
  await until(engine, `document.querySelector('${field}').value === '${name}'`);
  await engine.ask(`(window.wasLeft = true)`);
  await engine.goto(elsewhere);
  await until(engine, `location.href === '${elsewhere}'`);
  await engine.back();
  await until(engine, `location.href.startsWith('${start}') && document.querySelector('h1') !== null`);
  const wasKept = (await engine.ask(`window.wasLeft === true`)) === true;
  const held = await engine.ask(
    `document.body.textContent.includes('${name}') || [...document.querySelectorAll('input, textarea')].some(({ value }) => value.includes('${name}'))`,
  );
  if (held !== false)
    return { failed: `the name came back with a page that was ${wasKept ? 'kept whole' : 'loaded anew'}` };
  return wasKept ? 'good' : { notMeasured: 'the browser did not keep the page whole; loaded anew it holds no name' };
};

/** After one visit the site is the browser's own: it answers though its host is gone. */
const worksWithoutHost = async (engine: Engine): Promise<Finding> => {
  const host = await openHost(builtSite);
  try {
    await engine.goto(`${host.address}#/about`);
    const answer = `(document.body.innerText.match(/This browser keeps the whole site|needs the network: [^.]*/) ?? [''])[0]`;
    await until(engine, `${answer} !== ''`, 30_000);
    const said = String(await engine.ask(answer));
    if (said.startsWith('needs')) return { notMeasured: said };
    await host.close();
    for (const worked of vignettes.slice(0, 3)) {
      const finding = compare(worked, await openByLink(engine, host.address, worked.case));
      if (finding !== 'good') return finding;
    }
    return 'good';
  } finally {
    await host.close();
  }
};

const checkAll = async (engine: Engine): Promise<void> => {
  const { name } = engine;
  const host = await openHost(builtSite);
  const other = await openHost(builtSite, '/elsewhere/');
  try {
    for (const worked of vignettes)
      await report(name, `${worked.id} by link, ${worked.expected.outcome}`, async () =>
        compare(worked, await openByLink(engine, host.address, worked.case)),
      );
    for (const worked of walked)
      await report(name, `${worked.id} through the wizard, ${worked.expected.outcome}`, async () =>
        compare(worked, await walkThrough(engine, host.address, worked.case)),
      );
    await report(name, 'the result on paper', () => printed(engine));
    await report(name, 'without its host after one visit', () => worksWithoutHost(engine));
    const file = pathToFileURL(singleFile).href;
    for (const worked of vignettes)
      await report(name, `${worked.id} in the one file, ${worked.expected.outcome}`, async () =>
        compare(worked, await openByLink(engine, file, worked.case)),
      );
    await report(name, 'the one file on paper', () => printed(engine));
    // Last: the driver of Firefox waits in vain for the next page after one that came back whole.
    await report(name, 'names are gone from a page that was kept whole', () =>
      namesCleared(engine, host.address, other.address),
    );
  } finally {
    await host.close();
    await other.close();
    await engine.close();
  }
};

for (const [what, build] of [
  [`${builtSite}/index.html`, 'build'],
  [singleFile, 'build:single'],
] as const)
  if (!existsSync(what)) {
    console.error(`${what} is not there: npm run ${build}`);
    process.exit(1);
  }

const firefox = installedFirefox();
const webKit = installedWebKit();
if (firefox === undefined) console.log('Firefox was not found: not measured.');
else await checkAll(await openFirefox(firefox));
if (webKit === undefined) console.log('WebKitGTK (WebKitWebDriver, MiniBrowser and Xvfb) was not found: not measured.');
else await checkAll(await openWebKit(webKit));
if (failures > 0) {
  console.error(`${String(failures)} failed.`);
  process.exitCode = 1;
}
