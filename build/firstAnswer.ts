import type { Plugin } from 'vite';

/** Names in the page the script that judges, so that the first answer fetches it, also where it comes before the page's own script. */
export const firstAnswer = (): Plugin => ({
  name: 'first-answer',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const file = Object.keys(bundle).find((each) => each.startsWith('assets/judge-'));
      if (file === undefined) throw new Error('the site has no script that judges');
      return html.replace('<html lang="en">', () => `<html lang="en" data-judge="./${file}">`);
    },
  },
});
