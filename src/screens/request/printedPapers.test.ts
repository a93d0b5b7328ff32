import { expect, it } from 'vitest';
import type { Paper, PaperName } from '../../submission/paper/index.ts';
import { isPrinted, type PrintChoices } from './printedPapers.ts';

const paper = (name: PaperName, isSent: boolean, look: Paper['look'] = 'letter'): Paper => ({
  name,
  title: name,
  look,
  isSent,
  parts: [],
});
const request = [
  paper('cover', true, 'form'),
  paper('letter', true),
  paper('peer-to-peer', false),
  paper('chart', false, 'copy'),
  paper('office-copy', false, 'form'),
];
const printed = (papers: readonly Paper[], chosen: PrintChoices = {}): readonly PaperName[] =>
  papers.filter((each) => isPrinted(each, papers, chosen)).map(({ name }) => name);

it('what stays in the office is not printed among what is sent', () => {
  expect(printed(request)).toStrictEqual(['cover', 'letter']);
});

it('a person prints it all the same, and leaves out what is sent', () => {
  expect(printed(request, { 'peer-to-peer': true, letter: false })).toStrictEqual(['cover', 'peer-to-peer']);
});

it('where nothing is sent, what the case has is printed; texts to paste never are', () => {
  const record = [paper('record', false), paper('chart', false, 'copy'), paper('office-copy', false, 'form')];
  expect(printed(record, { chart: true })).toStrictEqual(['record', 'office-copy']);
});
