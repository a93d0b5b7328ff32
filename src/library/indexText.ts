import * as z from 'zod/mini';
import { readJson } from '../facts/index.ts';
import { indexSchema, type PolicyIndex } from './shape.ts';

/** Reads the index of policies; throws with the place of what is wrong, because nothing can be judged without it. */
export const indexFromText = (text: string): PolicyIndex => {
  const json = readJson(text);
  if (!json.ok) throw new TypeError(`index.json: ${json.message}`);
  const parsed = z.safeParse(indexSchema, json.value);
  if (!parsed.success)
    throw new TypeError(
      `index.json: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`,
    );
  return parsed.data;
};
