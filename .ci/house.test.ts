import { describe, expect, it } from 'vitest';
import { betweenScreens, circlesOf, importsOf, sourceFiles } from './house.mjs';

describe('circles', () => {
  it.each([
    ['one that leads to itself', { a: ['a'] }, [['a']]],
    ['two', { a: ['b'], b: ['a'] }, [['a', 'b']]],
    ['three, entered from outside', { z: ['a'], a: ['b'], b: ['c'], c: ['a', 'd'], d: [] }, [['a', 'b', 'c']]],
    [
      'two apart',
      { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] },
      [
        ['c', 'd'],
        ['a', 'b'],
      ],
    ],
    ['none where two ways lead to the same', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
  ])('%s', (_, imports, expected) => {
    expect(circlesOf(new Map<string, string[]>(Object.entries(imports)))).toEqual(expected);
  });
});

describe('screens', () => {
  it('one that imports from another is found, and so is a shared part that imports from a screen', () => {
    expect(
      betweenScreens(
        new Map([
          ['src/screens/payers/a.ts', ['src/screens/parts/b.ts', 'src/screens/payers/c.ts', 'src/screens/step/d.ts']],
          ['src/screens/parts/b.ts', ['src/screens/step/d.ts']],
          ['src/app/App.tsx', ['src/screens/step/d.ts']],
        ]),
      ),
    ).toEqual(['src/screens/payers/a.ts -> src/screens/step/d.ts', 'src/screens/parts/b.ts -> src/screens/step/d.ts']);
  });
});

describe('the house', () => {
  const files = sourceFiles();
  const imports = importsOf(files);

  it('is read: imports of values, of types, and later ones', () => {
    expect(files.length).toBeGreaterThan(200);
    expect(imports.get('src/app/App.tsx')).toEqual(
      expect.arrayContaining(['src/app/CaseHolder.tsx', 'src/app/caseStore.ts', 'src/screens/payers/PayersScreen.tsx']),
    );
  });

  it('has no circle of imports, also not of types', () => {
    expect(circlesOf(imports)).toEqual([]);
  });

  it('has no screen that imports from another', () => {
    expect(betweenScreens(imports)).toEqual([]);
  });
});
