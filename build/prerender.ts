import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type * as FirstScreen from '../src/app/firstScreen.tsx';
import { policyIndexOf } from './policyIndex.ts';
import { siteLibraryIn } from './siteLibrary.ts';

const PLACE = '<div id="root"></div>';

/** What the page says of each payer's case before any script has come: the element that it looks it up in. */
const beginningsElement = (beginnings: Awaited<ReturnType<typeof FirstScreen.beginnings>>): string =>
  `<template id="beginnings">${beginnings
    .map(({ payers, from, words }) => `<i data-payers="${payers.join(' ')}" data-from="${from}">${words}</i>`)
    .join('')}</template>`;

/**
 * Puts the first question into the page, rendered by the screens themselves: it can be read before any script has come. So can
 * what the choice of a payer brings, unless the page has its scripts in it and waits for none, or a library of the site may say
 * otherwise.
 */
export const prerender = (project: string, isOneFile: boolean): Plugin => {
  let define: Readonly<Record<string, unknown>> = {};
  return {
    name: 'prerender',
    apply: 'build',
    configResolved: (config) => {
      define = config.define ?? {};
    },
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) => {
        if (!html.includes(PLACE)) throw new Error(`the page has no ${PLACE}`);
        const { module } = await runnerImport<typeof FirstScreen>(`${project}src/app/firstScreen.tsx`, {
          configFile: false,
          root: project,
          logLevel: 'warn',
          define,
        });
        const folder = `${project}public/policies`;
        const index = policyIndexOf(folder);
        const question = PLACE.replace('></', () => `>${module.firstScreen(index)}</`);
        if (isOneFile || siteLibraryIn(`${project}public`) !== undefined) return html.replace(PLACE, () => question);
        const beginnings = await module.beginnings(index, (file) => readFile(join(folder, file), 'utf8'));
        return html.replace(PLACE, () => `${question}\n    ${beginningsElement(beginnings)}`);
      },
    },
  };
};
