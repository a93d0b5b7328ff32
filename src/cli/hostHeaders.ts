/** What a host adds to the answers under some paths; a value that is undefined takes a header of an earlier rule away. */
interface Rule {
  readonly covers: (path: string) => boolean;
  readonly headers: readonly (readonly [name: string, value: string | undefined])[];
}

const ruleOf = ([pattern = '', ...lines]: readonly string[]): Rule => {
  const start = pattern.replace(/\*$/, '');
  return {
    covers: (path) => (pattern.endsWith('*') ? path.startsWith(start) : path === pattern),
    headers: lines.map((line) => {
      const taken = /^!\s*(.+)$/.exec(line)?.[1];
      if (taken !== undefined) return [taken, undefined];
      const colon = line.indexOf(':');
      if (colon < 1)
        throw new Error(`_headers: ${JSON.stringify(line)} is no header; allowed: "Name: value" and "! Name"`);
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    }),
  };
};

/** Reads a `_headers` file, as Netlify and Cloudflare Pages do: a path, then its headers, indented. Gives those of a path, later rules over earlier ones. */
export const hostHeaders = (text: string): ((path: string) => ReadonlyMap<string, string>) => {
  const blocks = text.split('\n').reduce<string[][]>((found, line) => {
    if (line.trim() === '' || line.startsWith('#')) return found;
    if (/^\s/.test(line)) found.at(-1)?.push(line.trim());
    else found.push([line.trim()]);
    return found;
  }, []);
  const rules = blocks.map(ruleOf);
  return (path) => {
    const headers = new Map<string, string>();
    for (const [name, value] of rules.filter(({ covers }) => covers(path)).flatMap((rule) => rule.headers)) {
      if (value === undefined) headers.delete(name);
      else headers.set(name, value);
    }
    return headers;
  };
};
