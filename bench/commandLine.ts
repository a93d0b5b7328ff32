/** How the command line is started: as `npm run determine` starts it, with another script if one is given. */
export const commandLine = (script: string): readonly string[] => ['--single-threaded-gc', '--import', 'tsx', script];
