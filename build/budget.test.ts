import { describe, expect, it } from 'vitest';
import { overBudget } from './budget.ts';

const page = '<script src="./assets/first-AbCd_-12.js"></script><link href="./a.css">';
const light = [
  { url: 'index.html', weight: 11 },
  { url: 'assets/first-AbCd_-12.js', weight: 109 },
  { url: 'assets/tiny-AbCd_-12.js', weight: 0.4 },
];

describe('is what grew named', () => {
  it.each([
    ['nothing', light, []],
    [
      'a script',
      [...light, { url: 'assets/writeWorkbook-12345678.js', weight: 3.5 }],
      ['assets/writeWorkbook-12345678.js (writes .xlsx): 3.5 kB gzip, at most 3.0 kB'],
    ],
    [
      'a new one',
      [...light, { url: 'assets/NewScreen-12345678.js', weight: 5 }],
      ['assets/NewScreen-12345678.js has no line in build/budget.ts: 5.0 kB gzip, at most 1.2 kB'],
    ],
    [
      'what loads together',
      [
        ...light,
        ...['WorklistScreen', 'listWorker', 'workbook', 'browser'].map((name) => ({
          url: `assets/${name}-12345678.js`,
          weight: name === 'browser' ? 9 : 16,
        })),
        { url: 'assets/writeWorkbook-12345678.js', weight: 3.1 },
      ],
      [
        'assets/writeWorkbook-12345678.js (writes .xlsx): 3.1 kB gzip, at most 3.0 kB',
        'the worklist with all that reads and writes lists, loaded when it is asked for: 60.1 kB gzip, at most 60.0 kB',
      ],
    ],
    [
      'the first screen',
      [...light, { url: 'a.css', weight: 21 }],
      [
        'the first screen (index.html, assets/first-AbCd_-12.js, a.css) less the list of policies: 141.0 kB gzip, at most 138.5 kB',
      ],
    ],
    [
      'no policy, and no longer list of them',
      [
        ...light,
        { url: 'a.css', weight: 20 },
        { url: 'policies/index.json', weight: 1.6 },
        { url: 'policies/a.json', weight: 1090 },
      ],
      [],
    ],
    [
      'all together',
      [...light, { url: 'a.png', weight: 1090 }],
      ['everything that is kept for offline use, less the policies: 1210.4 kB gzip, at most 1087.0 kB'],
    ],
  ])('%s', (_, files, problems) => {
    expect(overBudget(files, page)).toEqual(problems);
  });
});
