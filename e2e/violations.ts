import type { Page } from '@playwright/test';

/** Notes every violation of the page's Content-Security-Policy from now on; gives those of all pages so far. */
export const watchViolations = async (page: Page): Promise<() => Promise<readonly string[]>> => {
  const seen: string[] = [];
  await page.exposeFunction('noteViolation', (line: string) => {
    seen.push(line);
  });
  await page.addInitScript(() => {
    document.addEventListener(
      'securitypolicyviolation',
      ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
        const note: unknown = Reflect.get(window, 'noteViolation');
        if (typeof note === 'function')
          Reflect.apply(note, undefined, [`${effectiveDirective} ${blockedURI} ${sourceFile}:${String(lineNumber)}`]);
      },
    );
  });
  return async () => {
    await page.waitForTimeout(100);
    return seen;
  };
};
