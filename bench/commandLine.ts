/**
 * How the command line is started: as `npm run determine` starts it, with another script if one is given. `one-core`: as
 * `npm run determine:one-core` does, with all of its work on the thread that judges.
 */
export const commandLine = (script: string, on: 'usual' | 'one-core' = 'usual'): readonly string[] => [
  on === 'usual' ? '--single-threaded-gc' : '--single-threaded',
  '--import',
  'tsx',
  script,
];
