import { describe, expect, it } from 'vitest';
import { policyFor, secured } from './contentSecurityPolicy.ts';

const page = (body: string): string => `<head><meta charset="utf-8" /></head>${body}`;

describe('does the page allow what stands in it and nothing else', () => {
  it.each([
    [
      'its own files',
      page('<script src="./a.js"></script>'),
      "'self'",
      "script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'",
    ],
    // The hash is that of the text, made with: printf 'alert(1)' | openssl dgst -sha256 -binary | base64
    [
      'an inline script, by its hash',
      page('<script type="module">alert(1)</script>'),
      undefined,
      "script-src 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='; style-src 'none'",
    ],
    ['data, without permission', page('<script type="application/json">{}</script>'), undefined, "script-src 'none'"],
  ] as const)('%s', (_, html, origin, policy) => {
    expect(policyFor(html, origin)).toContain(policy);
    expect(policyFor(html, origin)).not.toMatch(/unsafe|https?:|\*/);
  });

  it('the policy stands before all that it governs', () => {
    expect(secured(page(''), "'self'")).toMatch(
      /^<head><meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy"/,
    );
    expect(() => secured('<head></head>', "'self'")).toThrow('charset');
  });
});
