import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const vignette = z.object({
  id: z.string(),
  case: z.record(z.string(), z.unknown()),
  expected: z.object({ outcome: z.string(), policy: z.nullable(z.string()), version: z.nullable(z.string()) }),
});

/** The worked cases, and what the payer's policy says of each as far as the page shows it. */
export const vignettes = z.parse(
  z.array(vignette),
  JSON.parse(readFileSync(new URL('../src/determination/fixtures/vignettes.json', import.meta.url), 'utf8')),
);
