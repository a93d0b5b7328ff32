import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { Builder, By, Capabilities } from 'selenium-webdriver';
import type { Engine } from './engine.ts';

interface WebKit {
  readonly driver: string;
  readonly browser: string;
  readonly display: string;
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new TypeError('no port');
  return address.port;
};

/** A display without a screen; it says its number itself, so that two runs never share one. */
const openDisplay = async (command: string): Promise<{ readonly name: string; readonly process: ChildProcess }> => {
  const process = spawn(command, ['-displayfd', '1', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const said: readonly unknown[] = await once(process.stdout, 'data');
  return { name: `:${String(said[0]).trim()}`, process };
};

const answers = async (address: string): Promise<void> => {
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(`${address}/status`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('The driver of WebKit does not answer.');
};

/** WebKitGTK, driven by its WebDriver. */
export const openWebKit = async ({ driver, browser, display }: WebKit): Promise<Engine> => {
  const screen = await openDisplay(display);
  const port = await freePort();
  const service = spawn(driver, [`--port=${String(port)}`], {
    env: { ...process.env, DISPLAY: screen.name },
    stdio: 'ignore',
  });
  const end = (): void => {
    service.kill();
    screen.process.kill();
  };
  try {
    const address = `http://127.0.0.1:${String(port)}`;
    await answers(address);
    const capabilities = new Capabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    });
    const session = await new Builder().usingServer(address).withCapabilities(capabilities).build();
    await session.manage().window().setRect({ x: 0, y: 0, width: 1280, height: 900 });
    const version: unknown = (await session.getCapabilities()).get('browserVersion');
    return {
      name: `WebKitGTK ${String(version)}`,
      goto: (to) => session.get(to),
      back: () => session.navigate().back(),
      ask: (expression) => session.executeScript(`return (${expression})`),
      press: async (selector) => {
        const element = session.findElement(By.css(selector));
        // Its driver brings into view only the edge of what lies below.
        await session.executeScript(`arguments[0].scrollIntoView({ block: 'center' })`, element);
        await element.click();
      },
      type: (selector, text) => session.findElement(By.css(selector)).sendKeys(text),
      print: () => Promise.resolve(undefined),
      close: async () => {
        await session.quit();
        end();
      },
    };
  } catch (problem) {
    end();
    throw problem;
  }
};
