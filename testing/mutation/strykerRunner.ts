// Stryker's test runner for this project: one process keeps all modules ready, and each file of tests counts as one test. Starting Vitest
// for each change takes ten times as long.
import { INSTRUMENTER_CONSTANTS, type InstrumenterContext } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  type DryRunOptions,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import { firstFailure } from './firstFailure.ts';
import { freshModules } from './freshModules.ts';
import { filesAskedAbout, testFiles } from './testFiles.ts';

const runnerInOneProcess = (): TestRunner => {
  // Through this the changed code and Stryker speak with each other.
  const stryker: InstrumenterContext = {};
  const fresh = freshModules();
  const took = new Map<string, number>();

  const resultOf = async (file: string): Promise<TestResult> => {
    const started = performance.now();
    const failureMessage = await firstFailure((await fresh).modules, file);
    const timeSpentMs = performance.now() - started;
    took.set(file, timeSpentMs);
    const test = { id: file, name: file, fileName: file, timeSpentMs };
    return failureMessage === undefined
      ? { ...test, status: TestStatus.Success }
      : { ...test, status: TestStatus.Failed, failureMessage };
  };

  return {
    capabilities: () => ({ reloadEnvironment: true }),

    init: () => {
      // The second is where Vitest's fake timers look for how they are set.
      Object.assign(globalThis, {
        [INSTRUMENTER_CONSTANTS.NAMESPACE]: stryker,
        __vitest_worker__: { config: { fakeTimers: {} } },
      });
      return Promise.resolve();
    },

    dryRun: async ({ files = [] }: DryRunOptions): Promise<DryRunResult> => {
      const tests: TestResult[] = [];
      for (const file of testFiles(files)) {
        (await fresh).modules.clearCache();
        stryker.currentTestId = file;
        tests.push(await resultOf(file));
      }
      return {
        status: DryRunStatus.Complete,
        tests,
        ...(stryker.mutantCoverage && { mutantCoverage: stryker.mutantCoverage }),
      };
    },

    mutantRun: async ({
      activeMutant,
      testFilter,
      hitLimit,
      sandboxFileName,
    }: MutantRunOptions): Promise<MutantRunResult> => {
      (await fresh).modules.clearCache();
      Object.assign(stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
      const quickFirst = filesAskedAbout(sandboxFileName, testFilter ?? testFiles([sandboxFileName])).toSorted(
        (a, b) => (took.get(a) ?? 0) - (took.get(b) ?? 0),
      );
      for (const [index, file] of quickFirst.entries()) {
        const result = await resultOf(file);
        if (hitLimit !== undefined && (stryker.hitCount ?? 0) > hitLimit)
          return { status: MutantRunStatus.Timeout, reason: `reached more than ${hitLimit} times` };
        if (result.status === TestStatus.Failed)
          return {
            status: MutantRunStatus.Killed,
            killedBy: [file],
            failureMessage: result.failureMessage,
            nrOfTests: index + 1,
          };
      }
      return { status: MutantRunStatus.Survived, nrOfTests: quickFirst.length };
    },

    dispose: async () => {
      await (await fresh).close();
    },
  };
};

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'one process', runnerInOneProcess)];
