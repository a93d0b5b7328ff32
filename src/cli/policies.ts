import { policiesCommand } from './policiesCommand.ts';

process.exitCode = await policiesCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
