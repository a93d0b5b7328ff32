import { resolve } from 'node:path';
import { startTests, type File, type Suite, type Test, type VitestRunnerConfig } from '@vitest/runner';
import type { ModuleRunner } from 'vite/module-runner';

const config: VitestRunnerConfig = {
  root: '.',
  setupFiles: [],
  name: undefined,
  passWithNoTests: false,
  testNamePattern: undefined,
  allowOnly: false,
  sequence: { seed: 0, hooks: 'stack', setupFiles: 'list' },
  chaiConfig: undefined,
  maxConcurrency: 1,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  retry: 0,
  includeTaskLocation: false,
  tags: [],
  tagsFilter: undefined,
  strictTags: false,
};

/** The first failure of a file of tests, after which the rest of it is skipped; undefined where all of it passes. */
export const firstFailure = async (modules: ModuleRunner, file: string): Promise<string | undefined> => {
  let failure: string | undefined;
  const heed = ({ name, result }: File | Suite | Test): void => {
    if (result?.state === 'fail') failure ??= `${name}: ${result.errors?.[0]?.message ?? 'failed'}`;
  };
  await startTests([resolve(file)], {
    config,
    importFile: (path) => modules.import(path),
    onCollected: (files) => {
      files.forEach(heed);
    },
    onBeforeRunTask: (test) => {
      if (failure !== undefined) test.mode = 'skip';
    },
    onAfterRunTask: heed,
    onAfterRunSuite: heed,
  });
  return failure;
};
