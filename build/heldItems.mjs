// The items that policies share as Node reads them, straight from the file. The site has them from build/heldFacts.ts.
import { readFileSync } from 'node:fs';
import { sharedItemsFrom } from '../src/determination/policy/sharedItems.ts';

export const items = sharedItemsFrom(
  JSON.parse(readFileSync(new URL('../public/shared-items.json', import.meta.url), 'utf8')),
);
