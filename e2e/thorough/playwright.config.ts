import { defineConfig } from '@playwright/test';
import everyday from '../../playwright.config.ts';

/** What must hold and seldom breaks, at a high price: a whole project that grows, the renderer of another house, and every letter printed. */
export default defineConfig({ ...everyday, testDir: '.', testIgnore: [] });
