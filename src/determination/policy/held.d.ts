// The file public/shared-items.json, read strictly: by build/heldFacts.ts for the site, by build/heldItems.mjs for Node.

declare module '#held-items' {
  export const items: import('./sharedItems.ts').SharedItems;
}
