// The largest file of today, a policy, has some 60,000 characters and 12 levels. What is far beyond that is refused before it is looked at.
const MOST_CHARACTERS = 1_000_000;
const MOST_LEVELS = 40;

/** How deep brackets nest, counted without recursion; stops counting once over the limit. */
const levelsOf = (text: string): number => {
  let level = 0;
  let deepest = 0;
  let inText = false;
  for (let index = 0; index < text.length && deepest <= MOST_LEVELS; index++) {
    const character = text[index];
    if (inText && character === '\\') index++;
    else if (character === '"') inText = !inText;
    else if (inText) continue;
    else if (character === '{' || character === '[') deepest = Math.max(deepest, ++level);
    else if (character === '}' || character === ']') level--;
  }
  return deepest;
};

/** JSON from an untrusted text, or what is wrong with it in words. Too long or too deep is refused without parsing it. */
export const readJson = (
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string } => {
  if (text.length > MOST_CHARACTERS)
    return { ok: false, message: `${String(text.length)} characters; at most ${String(MOST_CHARACTERS)} are read` };
  if (levelsOf(text) > MOST_LEVELS)
    return { ok: false, message: `it nests more than ${String(MOST_LEVELS)} levels deep` };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, message: `it is no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
};
