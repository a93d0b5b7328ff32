import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { licencesOf, noticeOf } from './licences.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const { dependencies } = z.parse(
  z.object({ dependencies: z.record(z.string(), z.string()) }),
  JSON.parse(readFileSync(`${project}package.json`, 'utf8')),
);
const licences = licencesOf(project);

it('every package that is shipped stands in the notice with its licence, the styles among them', () => {
  const notice = noticeOf(licences);
  for (const name of [...Object.keys(dependencies), 'tailwindcss']) {
    const licence = licences.find((each) => each.name === name);
    expect(licence?.licence, name).toMatch(/^(MIT|ISC|BSD|Apache|0BSD|Unlicense|\()/);
    expect(notice).toContain(`${name} ${licence?.version ?? ''}`);
  }
});

it('each has the text of its licence, or says whose work it is', () => {
  const says = /permission|copyright|public domain|license|Its author: /i;
  expect(licences.filter(({ text }) => !says.test(text)).map(({ name }) => name)).toEqual([]);
});
