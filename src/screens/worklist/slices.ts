/** So long the page may not draw, in milliseconds. */
const SLICE_MS = 25;

const pageDraws = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

/** Takes pieces one after the other, or waits for one; between two slices of them the page draws and answers. False: it was stopped. */
export const bySlices = async <Piece>(
  pieces: Iterable<Piece>,
  take: (piece: Piece) => Promise<void> | undefined,
  signal?: AbortSignal,
): Promise<boolean> => {
  let began = performance.now();
  for (const piece of pieces) {
    const taken = take(piece);
    if (!taken && performance.now() - began < SLICE_MS) continue;
    await (taken ?? pageDraws());
    if (signal?.aborted === true) return false;
    began = performance.now();
  }
  return true;
};
