import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choicesOf, heldFacts, sitesOf, type FactDefinition } from '../facts/index.ts';
import { rowJudge, rowReader, type Mapping } from '../worklist/index.ts';
import { answerLine } from './answerLine.ts';
import { determineCsv } from './determineCsv.ts';
import { readLibrary } from './policyFolder.ts';

const TODAY = '2026-11-26';
const ROWS = 5000;

const libraries = readLibrary();
const payers = libraries.map(({ payer }) => payer);
const vocabulary = { ...heldFacts, payers };
const spoken = { vocabulary, payers };

/** The same numbers in each run (Lehmer). */
const drawing = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
};

const isAsked = ({ domain }: FactDefinition): boolean => domain.of !== 'fact-names' && domain.of !== 'procedure-codes';

/** Texts that a cell of the fact can hold where the site is known. */
const textsFor = (fact: FactDefinition, site: string, payer: string): readonly string[] => {
  const { domain } = fact;
  if (domain.of === 'date') return ['2011-05-01', '2016-01-01', '2021-03-03', '2024-10-01', '2026-11-21'];
  if (domain.of === 'number')
    return ['3', '4', '7.1', '8', '30', '59', '60'].filter(
      (text) => Number(text) <= domain.atMost && (domain.whole !== true || Number.isInteger(Number(text))),
    );
  return choicesOf(fact, vocabulary, { site, payer }).map(({ value }) => value);
};

describe('rows are judged as cases are', () => {
  it('by every payer and book, for random rows', () => {
    const draw = drawing(20_261_126);
    const facts = heldFacts.facts.filter(isAsked);
    const headers = facts.map(({ name }) => name);
    const mapping: Mapping = {
      kind: 'cryocheck-mapping',
      format: 1,
      columns: Object.fromEntries(headers.map((name) => [name, { fact: name }])),
    };
    const reader = rowReader(headers, mapping, spoken);
    const judge = rowJudge(readLibrary(), spoken, TODAY);

    const sites = sitesOf(vocabulary);
    const reached = new Set<string>();
    for (let row = 0; row < ROWS; row++) {
      const payer = payers[row % payers.length]?.id ?? '';
      const site = sites[draw(sites.length)] ?? '';
      const cells = facts.map((fact) => {
        if (fact.name === 'payer') return payer;
        if (fact.name === 'site') return site;
        const texts = textsFor(fact, site, payer);
        return draw(3) === 0 ? '' : (texts[draw(texts.length)] ?? '');
      });
      const read = reader.read(cells);
      if (read.errors.length > 0) throw new TypeError(`${cells.join()}: ${JSON.stringify(read.errors)}`);
      const answer = answerLine(JSON.stringify(read.facts), 1, libraries, vocabulary, TODAY);
      const said = 'determinations' in answer ? answer.determinations[0] : undefined;
      if (!said || !('outcome' in said)) throw new TypeError(JSON.stringify(answer));
      const ruling = judge(read.facts);
      reached.add(`${ruling.payer ?? ''} ${ruling.outcome ?? ''}`);
      const alike =
        ruling.outcome === said.outcome &&
        ruling.policy === said.policy &&
        ruling.version === said.version &&
        ruling.payerWord === said.payerWord &&
        ruling.priorAuthorization === said.priorAuthorization &&
        ruling.missing.join() === said.missing.join() &&
        ruling.cautions.map(({ id }) => id).join() === said.cautions.map(({ id }) => id).join();
      if (!alike) throw new TypeError(`${JSON.stringify(read.facts)}: ${JSON.stringify(ruling)}`);
      if (
        (ruling.nextQuestion === '') !==
        (said.missing.length === 0 && said.priorAuthorization !== 'depends-on-setting')
      )
        throw new TypeError(`${JSON.stringify(read.facts)}: ${ruling.nextQuestion}`);
    }
    for (const { id } of payers)
      expect([...reached].filter((each) => each.startsWith(`${id} `)).length).toBeGreaterThan(1);
  });
});

describe('a list on the command line', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'list-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const mapping: Mapping = {
    kind: 'cryocheck-mapping',
    format: 1,
    key: 'Case',
    dates: 'MDY',
    columns: {
      Insurance: { fact: 'payer', values: { 'BCBS MA': 'bcbsma' } },
      DOS: { fact: 'serviceDate' },
      Dx: { fact: 'tumorType', values: { RCC: 'renal-cell-carcinoma' } },
      Stage: { fact: 'stage' },
      Size: { fact: 'sizeCm' },
      Candidate: { fact: 'surgicalCandidacy', values: { no: 'not-a-candidate' } },
    },
  };

  const judged = async (csv: string | Uint8Array, by: unknown = mapping) => {
    const [list, map] = [join(folder, 'list.csv'), join(folder, 'mapping.json')];
    writeFileSync(list, csv);
    writeFileSync(map, JSON.stringify(by));
    let out = '';
    const result = await determineCsv(list, map, async (text) => {
      out += text;
      return Promise.resolve();
    });
    return { result, lines: out.split('\r\n') };
  };

  const csv = [
    'Case,Patient,DOB,Insurance,DOS,Dx,Stage,Size,Candidate',
    '=1+1,"MARKER, Ann",01/02/1950,BCBS MA,12/01/2026,RCC,I,34 mm,no',
    '2,"MARKER, Bob",01/02/1950,BCBS MA,12/01/2026,RCC,I,"3,4",no',
    'Total,2,,,,,,,',
  ].join('\n');
  const head =
    'row,Case,Insurance,DOS,Dx,Stage,Size,Candidate,outcome,payer_word,prior_authorization,missing,next_question,policy,version,cautions,errors';

  it('comes back in its order, with what is kept and what is said; nothing in it runs, nothing of a person is in it', async () => {
    const { result, lines } = await judged(csv);
    expect(result).toStrictEqual({ ok: true, hasErrors: true });
    expect(lines[0]).toBe(head);
    expect(lines[1]).toMatch(/^2,'=1\+1,BCBS MA,12\/01\/2026,RCC,I,34 mm,no,medically-necessary,/);
    expect(lines[2]).toMatch(
      /^3,2,BCBS MA,.*,needs-information,.*,sizeCm,.*"Size: ""3,4"": Is 3\.4 meant\? Write it without a comma\."$/,
    );
    expect(lines).toHaveLength(4);
    expect(lines.join()).not.toMatch(/MARKER|1950/);
  });

  it('is read as UTF-16, with semicolons and a mark', async () => {
    const wide = new Uint8Array(Buffer.from('\uFEFFCase;Insurance\r\n=1+1;BCBS MA\r\n', 'utf16le'));
    const { result, lines } = await judged(wide, {
      ...mapping,
      columns: { Insurance: { fact: 'payer', values: { 'BCBS MA': 'bcbsma' } } },
    });
    expect(result).toStrictEqual({ ok: true, hasErrors: false });
    expect(lines[1]).toMatch(/^2,'=1\+1,BCBS MA,needs-information,/);
  });

  it('has its header where the mapping says what the columns are called, whatever else looks like one', async () => {
    const { result, lines } = await judged('List\nId,P,P,S\nx,regence,bcbsma,kidney,more\n', {
      ...mapping,
      key: 'Id',
      columns: { 'P (2)': { fact: 'payer' }, S: { fact: 'site' } },
    });
    expect(result).toStrictEqual({ ok: true, hasErrors: false });
    expect(lines[0]).toMatch(/^row,Id,P \(2\),S,outcome,/);
    expect(lines[1]).toMatch(/^3,x,bcbsma,kidney,needs-information,/);
  });

  it('without a column that the mapping names is refused with its columns', async () => {
    const { result } = await judged(csv, { ...mapping, columns: { Payor: { fact: 'payer' } } });
    expect(result.ok ? '' : result.says).toMatch(/has no column "Payor"; it has: Case, Patient, DOB/);
  });
});
