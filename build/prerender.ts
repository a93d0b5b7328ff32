import { runnerImport, type Plugin } from 'vite';
import type * as FirstScreen from '../src/app/firstScreen.tsx';
import { policyIndexOf } from './policyIndex.ts';

const PLACE = '<div id="root"></div>';

/** Puts the first question into the page, rendered by the screens themselves: it can be read before any script has come. */
export const prerender = (project: string): Plugin => {
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
        const question = module.firstScreen(policyIndexOf(`${project}public/policies`));
        return html.replace(PLACE, () => PLACE.replace('></', () => `>${question}</`));
      },
    },
  };
};
