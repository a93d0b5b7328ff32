import type { Beginning } from '../library/index.ts';

/** The page as it was built, before anything in it changed. */
export interface PageAsBuilt {
  readonly attributes: readonly (readonly [string, string])[];
  readonly unloaded: string;
  readonly root: string;
}

let asBuilt: PageAsBuilt | undefined;

/** The page as it was built; undefined for a site of many files, of which none is saved. */
export const pageAsBuilt = (): PageAsBuilt | undefined => asBuilt;

/** Looks at the page before the first screen comes to life: a copy that is saved later begins as this one did. */
export const lookAtPage = (root: HTMLElement): void => {
  if (!BUILD.isOneFile) return;
  asBuilt = {
    attributes: [...document.documentElement.attributes].map(({ name, value }) => [name, value] as const),
    unloaded: document.getElementById('unloaded')?.outerHTML ?? '',
    root: root.innerHTML,
  };
};

/** Where the cases of each payer begin, as it was worked out with the page; none where its scripts are in it. */
export const beginningsOfPage = (): readonly Beginning[] =>
  [...document.querySelectorAll<HTMLTemplateElement>('#beginnings')].flatMap(({ content }) =>
    [...content.querySelectorAll<HTMLElement>('[data-payers]')].map(({ dataset, textContent }) => ({
      payers: String(dataset['payers']).split(' '),
      from: String(dataset['from']),
      words: textContent,
    })),
  );
