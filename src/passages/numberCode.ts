const BYTE = 0x80;

/** Rising whole numbers from 0, each told by its distance from the one before in bytes of seven bits, as base64. */
export const encodeNumbers = (rising: readonly number[]): string => {
  let bytes = '';
  let before = 0;
  for (const number of rising) {
    let left = number - before;
    if (left < 0) throw new RangeError('the numbers do not rise');
    before = number;
    for (; left >= BYTE; left = Math.floor(left / BYTE)) bytes += String.fromCharCode((left % BYTE) + BYTE);
    bytes += String.fromCharCode(left);
  }
  return btoa(bytes);
};

/** The inverse of `encodeNumbers`; throws on what is no base64 or ends in the middle of a number. */
export const decodeNumbers = (coded: string): readonly number[] => {
  const bytes = atob(coded);
  const numbers: number[] = [];
  let before = 0;
  let value = 0;
  let scale = 1;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes.charCodeAt(at);
    value += (byte % BYTE) * scale;
    scale *= BYTE;
    if (byte >= BYTE) continue;
    before += value;
    numbers.push(before);
    value = 0;
    scale = 1;
  }
  if (scale !== 1) throw new TypeError('the numbers end in the middle of one');
  return numbers;
};
