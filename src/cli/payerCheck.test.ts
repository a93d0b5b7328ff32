import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkBook, checkPayer } from './payerCheck.ts';
import { payerFolder } from './policyFolder.ts';

const payer = checkPayer(join(payerFolder, 'bcbsri.json'));

const said = (refused: readonly string[]) => checkBook(payer, [], refused).problems.map(({ message }) => message);
const national = 'no version of "ncd-230.9" is held';
const own = 'no version of "bcbsri-liver" is held';

it('a policy in a book of which nothing is held is told', () => {
  expect(said([])).toStrictEqual([national, own]);
});

it('one whose file was refused is not told a second time', () => {
  expect(said(['bcbsri-liver_2021-12.json'])).toStrictEqual([national]);
});

it('the file of another policy whose name begins alike changes nothing', () => {
  expect(said(['bcbsri-liver-2_2021-12.json'])).toStrictEqual([national, own]);
});
