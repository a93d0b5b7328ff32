// Runs npm scripts side by side. What each one says is held back and printed whole when it ends, so that nothing is mixed or lost;
// fails if one of them fails, and names it last.
import { spawn } from 'node:child_process';

const npm = process.env['npm_execpath'];
const [command, first, shell] =
  npm === undefined ? ['npm', [], process.platform === 'win32'] : [process.execPath, [npm], false];

/** @param {string} script */
const run = (script) =>
  new Promise((/** @type {(ended: { script: string, isGood: boolean }) => void} */ done) => {
    const started = performance.now();
    const child = spawn(command, [...first, 'run', '--silent', script], { shell, stdio: ['ignore', 'pipe', 'pipe'] });
    /** @type {Buffer[]} */
    const said = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (/** @type {Buffer} */ part) => {
        said.push(part);
      });
    const end = (/** @type {boolean} */ isGood, /** @type {string} */ how) => {
      console.log(`\n── ${script}: ${how} after ${((performance.now() - started) / 1000).toFixed(0)} s`);
      process.stdout.write(Buffer.concat(said));
      done({ script, isGood });
    };
    child.on('error', (problem) => {
      end(false, problem.message);
    });
    child.on('close', (status, signal) => {
      end(status === 0, status === 0 ? 'good' : `failed (${String(status ?? signal)})`);
    });
  });

const failed = (await Promise.all(process.argv.slice(2).map(run)))
  .filter(({ isGood }) => !isGood)
  .map(({ script }) => script);
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
