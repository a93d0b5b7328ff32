// The file public/facts.json, read strictly: by build/heldFacts.ts for the site, by build/heldFacts.mjs for Node.

declare module '#held-facts' {
  export const edition: number;
  export const steps: readonly import('./definition.ts').FactStep[];
  export const facts: readonly import('./definition.ts').FactDefinition[];
  export const contradictions: readonly import('./definition.ts').Contradiction[];
}

declare module '#held-lookups' {
  export const glossary: readonly import('./definition.ts').GlossaryEntry[];
  export const diagnoses: import('./definition.ts').Diagnoses;
  /** By fact; where the facts are whole, as in Node, there is nothing apart. */
  export const told: Readonly<Record<string, import('./definition.ts').FactTold>>;
}
