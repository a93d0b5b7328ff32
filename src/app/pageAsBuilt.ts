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
