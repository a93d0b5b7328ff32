import { parse, type DefaultTreeAdapterTypes } from 'parse5';

const unseen = new Set([
  'script',
  'style',
  'template',
  'head',
  'noscript',
  'svg',
  'iframe',
  'object',
  'select',
  'textarea',
]);
const inline = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
  'var',
  'wbr',
]);

type Node = DefaultTreeAdapterTypes.Node;

/** The lines of a saved web page: one for each block, cell and line break, without what no reader sees. */
export const linesOfHtml = (html: string): readonly string[] => {
  let text = '';
  const pending: (Node | string)[] = [parse(html)];
  // A stack of its own: a page that nests ten thousand elements must not end the reading.
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (typeof node === 'string') text += node;
    else if ('value' in node) text += node.value.replace(/\s+/g, ' ');
    else if ('childNodes' in node) {
      const isBlock = !inline.has(node.nodeName);
      if (unseen.has(node.nodeName)) continue;
      const isCell = node.nodeName === 'td' || node.nodeName === 'th';
      const edge = isCell ? '\t' : isBlock ? '\n' : '';
      pending.push(edge, ...node.childNodes.toReversed(), isCell ? '' : edge);
    }
  }
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
};
