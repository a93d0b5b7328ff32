import * as z from 'zod/mini';
import type { Determination } from '../../determination/index.ts';
import type { Facts } from '../../facts/index.ts';
import { determinationFileSchema, type DeterminationFile } from './shape.ts';

/** The JSON Schema (draft 2020-12) of a determination as a file. */
export const determinationJsonSchema = (): object => ({
  title: 'A determination of CryoCheck: its reading of one policy version for one planned cryoablation',
  ...z.toJSONSchema(determinationFileSchema),
});

/**
 * A determination as a file, with the facts that it was made from. Nothing in it identifies a person. `madeOn` is the
 * moment, in ISO 8601 with its zone. Throws where it would not keep to its own schema.
 */
export const determinationFile = (determination: Determination, facts: Facts, madeOn: string): DeterminationFile =>
  z.parse(determinationFileSchema, { kind: 'cryoablation-determination', format: 1, madeOn, facts, determination });

/** The text of such a file. */
export const determinationFileText = (determination: Determination, facts: Facts, madeOn: string): string =>
  `${JSON.stringify(determinationFile(determination, facts, madeOn), null, 2)}\n`;
