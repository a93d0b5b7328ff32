/** A text and how its bytes were read. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252';
}

const LOOKED_AT = 1000;

/** Whether every second byte is zero, as in UTF-16 without a mark. 1: the odd ones (little endian). */
const zeroSide = (bytes: Uint8Array): 0 | 1 | undefined => {
  const first = bytes.subarray(0, LOOKED_AT);
  const zeros = [0, 0];
  first.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > first.length / 4 && even === 0) return 1;
  return even > first.length / 4 && odd === 0 ? 0 : undefined;
};

/** The label of the encoding of a text, by its first bytes; undefined: UTF-8, or an older one. */
export const utf16Of = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const side = zeroSide(bytes);
  return side === undefined ? undefined : side === 1 ? 'utf-16le' : 'utf-16be';
};

/** Bytes of a text file as text, without its byte order mark: UTF-16, UTF-8, or, where they are no UTF-8, what Windows writes. */
export const decoded = (bytes: Uint8Array): Decoded => {
  const wide = utf16Of(bytes);
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), encoding: 'UTF-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' };
  }
};
