export { openBeside, refusedWhole, type OpenedBeside, type Standing } from './openBeside.ts';
export { noteOn, openLibrary, withoutHeld, type LibraryOpened, type LibraryOrigin } from './openLibrary.ts';
export type { LibraryProblem } from './problem.ts';
export { readAdded, type AddedRead } from './readAdded.ts';
export { MOST_BYTES, readLibrary, tooLarge, type LibraryRead } from './readLibrary.ts';
export { workedCaseSchema, type AddedLibrary, type Library, type WorkedCase } from './shape.ts';
export { withLibraries } from './withLibraries.ts';
export { runWorkedCases } from './workedCases.ts';
