import { defineConfig } from '@playwright/test';
import everyday from '../../playwright.config.ts';

/** What needs the payers' texts: they are found in the folder that SOURCES names, ../shared/sources if none. */
export default defineConfig({ ...everyday, testDir: '.', testIgnore: [], workers: 1, fullyParallel: false });
