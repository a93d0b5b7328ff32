import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Where the page's own files come from: beside it, or nowhere because they are all in it. */
export type Origin = "'self'" | undefined;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The texts of inline elements; data that is no script needs no permission. */
const inlineTexts = (html: string, element: 'script' | 'style'): readonly string[] =>
  [...html.matchAll(new RegExp(`<${element}(?<attributes>[^>]*)>(?<text>[\\s\\S]*?)</${element}>`, 'g'))].flatMap(
    ({ groups }) => {
      const { attributes = '', text = '' } = groups ?? {};
      return text === '' || attributes.includes('application/json') ? [] : [text];
    },
  );

const sources = (...each: readonly (string | undefined)[]): string =>
  each.filter((source) => source !== undefined).join(' ') || "'none'";

/** The Content-Security-Policy of a page: nothing but its own files, and what stands in it by its hash. */
export const policyFor = (html: string, origin: Origin): string =>
  Object.entries({
    'default-src': "'none'",
    'script-src': sources(origin, ...inlineTexts(html, 'script').map(hashOf)),
    'style-src': sources(origin, ...inlineTexts(html, 'style').map(hashOf)),
    'img-src': sources(origin, 'data:'),
    'connect-src': sources(origin),
    'manifest-src': sources(origin),
    // A page with nothing beside it makes its worker from a text of its own.
    'worker-src': origin ?? 'blob:',
    'base-uri': "'none'",
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'cryocheck',
  })
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');

/** Puts the policy into a page, before anything that it governs. Call it last: it counts what stands in the page. */
export const secured = (html: string, origin: Origin): string => {
  const charset = '<meta charset="utf-8" />';
  if (!html.includes(charset)) throw new Error(`the page has no ${charset}`);
  const metas = [
    `<meta http-equiv="Content-Security-Policy" content="${policyFor(html, origin)}" />`,
    '<meta name="referrer" content="no-referrer" />',
  ];
  return html.replace(charset, () => [charset, ...metas].join('\n    '));
};

/** Secures the built page; while developing, Vite's own inline scripts must run. */
export const contentSecurityPolicy = (): Plugin => ({
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: { order: 'post', handler: (html) => secured(html, "'self'") },
});
