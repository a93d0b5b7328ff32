import { availableParallelism, loadavg } from 'node:os';
import { measureCommandLine } from './commandLineSpeed.ts';
import { measureComparison } from './comparisonSpeed.ts';
import { countNodes, measureCompile } from './compileSpeed.ts';
import { measureJudging } from './judgingSpeed.ts';
import { measurePeers } from './peerSpeed.ts';
import { asColumns, asTable } from './report.ts';
import { measureTwoProcesses } from './twoProcesses.ts';

const load = (): number => loadavg()[0] ?? 0;
const loadBefore = load();

// Compiling comes first: its cold time is the first of the process. Targets are printed, never asserted.
process.stdout.write(asTable('Compile', [...measureCompile(), countNodes()]));
process.stdout.write(asTable('Judge, on one core', await measureJudging()));
process.stdout.write(asTable('Compare all payers', measureComparison()));
process.stdout.write(asColumns('Peers, bcbsma-260 2024-09', await measurePeers()));
process.stdout.write(asTable('Command line, whole process', await measureCommandLine()));
process.stdout.write(asTable('Command line, two processes', await measureTwoProcesses()));
process.stdout
  .write(`Caches: what is left of a diagram once a fact is known, the standing at each of its nodes, a test with its reading for each site and value.
Every case is new to them in the first pass. No determination is kept.
Load of the machine (${String(availableParallelism())} cores) before and after: ${loadBefore.toFixed(1)}, ${load().toFixed(1)}; where it is above the half of them, these times are of others too.
`);
