// The command line as it is; at its end the peak of its memory, in kB, on standard error.
import '../src/cli/determine.ts';

process.on('exit', () => process.stderr.write(`${String(process.resourceUsage().maxRSS)}\n`));
