export { determinationFile, determinationFileText, determinationJsonSchema } from './determinationFile.ts';
export type { DeterminationFile } from './shape.ts';
