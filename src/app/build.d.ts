// Filled in at build, see vite.config.ts.

/** What this page knows of its own build. */
declare const BUILD: {
  /** The same for the same files, whenever and wherever they were built. */
  readonly id: string;
  readonly version: string;
  /** When it was made, ISO 8601 in UTC: of a commit, the time of that. */
  readonly builtAt: string;
  readonly isOneFile: boolean;
  /** The SHA-256 of the library beside the page, as a browser is told it (`sha256-…`); undefined where it was built without one. */
  readonly library?: string;
};

/** Every file of the site; in the service worker alone. */
declare const KEPT_FILES: { readonly url: string; readonly integrity: string }[];

declare module 'virtual:policy-index' {
  /** The index of policies, as it was checked when the site was built. */
  export const policyIndex: import('../library/index.ts').PolicyIndex;
}

declare module 'virtual:policy-fingerprints' {
  /** The SHA-256 of each policy file of this build, by its name. */
  export const fingerprints: Readonly<Record<string, string>>;
}

declare module 'virtual:document-worker' {
  /** The script that reads and compares documents on a thread of its own. */
  export const documentWorker: () => { readonly address: string; readonly type: 'classic' | 'module' };
}

declare module 'virtual:list-worker' {
  /** The script that reads lists, and writes them as workbooks, on a thread of its own. */
  export const listWorker: () => { readonly address: string; readonly type: 'classic' | 'module' };
}

declare module 'virtual:licences' {
  export const licences: readonly {
    readonly name: string;
    readonly version: string;
    readonly licence: string;
    readonly text: string;
  }[];
}
