/** Bytes that are gathered, to be written in one go. Copying bytes that are ready costs far less than joining and encoding texts. */
export interface Page {
  readonly add: (bytes: Uint8Array) => void;
  readonly addText: (text: string) => void;
  /** What was gathered; valid until the next thing is added after `clear`. */
  readonly bytes: () => Uint8Array;
  readonly clear: () => void;
}

const FIRST_SIZE = 1 << 20;
const MOST_BYTES_A_CHARACTER = 3;

export const createPage = (): Page => {
  let page = Buffer.allocUnsafe(FIRST_SIZE);
  let end = 0;
  const makeRoom = (wanted: number): void => {
    if (end + wanted <= page.length) return;
    const larger = Buffer.allocUnsafe(Math.max(page.length * 2, end + wanted));
    larger.set(page.subarray(0, end));
    page = larger;
  };
  return {
    add: (bytes) => {
      makeRoom(bytes.length);
      page.set(bytes, end);
      end += bytes.length;
    },
    addText: (text) => {
      makeRoom(text.length * MOST_BYTES_A_CHARACTER);
      end += page.write(text, end);
    },
    bytes: () => page.subarray(0, end),
    clear: () => {
      end = 0;
    },
  };
};
