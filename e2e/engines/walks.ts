import * as z from 'zod/mini';
import { queryOf } from '../everything.ts';
import { texts, type Case } from '../wizard.ts';
import { until, type Engine } from './engine.ts';

/** What the page shows of a determination. */
export interface Shown {
  readonly outcome: string;
  readonly payer: string;
  readonly policy: string;
  readonly version: string;
}

const shown = z.object({ outcome: z.string(), payer: z.string(), policy: z.string(), version: z.string() });

const readShown = async (engine: Engine): Promise<Shown> => {
  await until(engine, `document.querySelectorAll('[data-outcome]').length === 1`);
  return z.parse(shown, await engine.ask(`({ ...document.querySelector('[data-outcome]').dataset })`));
};

/** Opens a case by its link in a page of its own. */
export const openByLink = async (engine: Engine, start: string, facts: Case): Promise<Shown> => {
  // The same address but for its fragment would not load anew.
  await engine.goto('about:blank');
  await engine.goto(`${start}#/result?${queryOf(facts)}`);
  await until(engine, `location.hash === '#/result'`);
  return await readShown(engine);
};

const isSeen = `(field) => field.checkVisibility()`;
const field = z.object({ name: z.string(), type: z.string(), inForm: z.number() });

const nextField = async (engine: Engine, done: ReadonlySet<string>): Promise<z.infer<typeof field> | undefined> => {
  const fields = z.parse(
    z.array(field),
    await engine.ask(`[...document.querySelectorAll('main form input[name]')].filter(${isSeen})
      .map(({ name, type }, inForm) => ({ name, type, inForm }))`),
  );
  return fields.find(({ name }) => !done.has(name));
};

const answer = async (engine: Engine, { name, type }: z.infer<typeof field>, value: unknown): Promise<void> => {
  const selector = `main form input[name="${name}"]`;
  if (type === 'radio') {
    await engine.press(`${selector}[value="${value === undefined ? 'unknown' : texts(value)}"]`);
    return;
  }
  if (value === undefined) return;
  if (type === 'date') {
    // How a day is typed is the browser's own, and each has another order: the value is put in and told.
    await engine.ask(`(() => {
      const field = document.querySelector(${JSON.stringify(selector)});
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, ${JSON.stringify(value)});
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    })()`);
    return;
  }
  await engine.ask(`(document.querySelector(${JSON.stringify(selector)}).select(), true)`);
  await engine.type(selector, texts(value));
};

/** Drives the wizard from the first question to the result with Continue alone. */
export const walkThrough = async (engine: Engine, start: string, facts: Case): Promise<Shown> => {
  // The tab keeps the case of the walk before; it is let go of where nothing would write it again.
  await engine.goto(`${start}nothing-here`);
  await engine.ask(`(sessionStorage.clear(), true)`);
  await engine.goto(start);
  for (let press = 0; press < 20; press++) {
    await until(engine, `document.querySelector('main form') !== null`);
    const done = new Set<string>();
    for (let next = await nextField(engine, done); next !== undefined; next = await nextField(engine, done)) {
      done.add(next.name);
      await answer(engine, next, facts[next.name]);
    }
    // The address changes before the next step is drawn; the heading is what is there.
    const heading = `document.querySelector('h1').textContent`;
    const before = await engine.ask(heading);
    const wasQueried = await engine.ask(`document.body.innerText.includes('Please check')`);
    await engine.press(`main form button[type="submit"]`);
    // A likely mistake is asked about once; to go on again is to say that it is right.
    await until(
      engine,
      `${heading} !== ${JSON.stringify(before)} || (${String(wasQueried === false)} && document.body.innerText.includes('Please check'))`,
    );
    if ((await engine.ask(`location.hash`)) === '#/result') return await readShown(engine);
  }
  throw new Error('Continue again and again does not lead to the result.');
};
