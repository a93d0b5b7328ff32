import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { payerSchema, policySchema } from '../determination/index.ts';
import { factsFileSchema } from '../facts/index.ts';
import { checkBook, checkPayer, payerFilesIn, type CheckedPayer } from './payerCheck.ts';
import { checkFile, checkTogether, indexOf, policyFilesIn, reportOf } from './policyCheck.ts';
import { payerFolder, policyFolder } from './policyFolder.ts';

const USAGE = `Usage: npm run policies -- [--sources DIR] [--write] [FILE ...]
Checks the policy files given, or all of public/policies with the payers of public/payers, and prints what each decides.
  --sources DIR   also checks quotes and fingerprints against the source texts in DIR
  --write         writes index.json, policy.schema.json, payer.schema.json and facts.schema.json anew
Exit status: 0; 1 if anything is wrong; 2 for wrong usage.
`;

const asText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const generatedFiles = (...held: Parameters<typeof indexOf>): readonly (readonly [string, string])[] => {
  const index = join(policyFolder, 'index.json');
  return [
    [index, asText(indexOf(...held))],
    [join(payerFolder, 'payer.schema.json'), asText(z.toJSONSchema(payerSchema))],
    [join(policyFolder, 'policy.schema.json'), asText(z.toJSONSchema(policySchema))],
    [join(policyFolder, '..', 'facts.schema.json'), asText(z.toJSONSchema(factsFileSchema))],
  ];
};

const options = ():
  { readonly sources: string | undefined; readonly write: boolean; readonly files: readonly string[] } | undefined => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { sources: { type: 'string' }, write: { type: 'boolean', default: false } },
    });
    return { sources: values.sources, write: values.write, files: positionals };
  } catch {
    return undefined;
  }
};

const main = (): number => {
  const asked = options();
  const unreadable =
    asked &&
    [...asked.files, ...(asked.sources === undefined ? [] : [asked.sources])].find((path) => !existsSync(path));
  if (!asked || unreadable !== undefined) {
    process.stderr.write(unreadable === undefined ? USAGE : `${unreadable} does not exist\n${USAGE}`);
    return 2;
  }
  const all = asked.files.length === 0;
  const files = (all ? policyFilesIn(policyFolder) : asked.files).map((path) => checkFile(path, asked.sources));
  const payers = all ? payerFilesIn(payerFolder).map(checkPayer) : [];
  const policies = files.flatMap(({ prepared }) => prepared?.policy ?? []);
  const books: readonly CheckedPayer[] = payers.map((payer) => checkBook(payer, policies));
  const problems = [...files, ...checkTogether(files), ...payers, ...books].flatMap(({ file, problems: found }) =>
    found.map(({ place, message }) => `${file}: ${place}: ${message}`),
  );
  for (const { prepared } of files) if (prepared) process.stdout.write(`${reportOf(prepared)}\n`);
  if (all && problems.length === 0) {
    for (const [path, text] of generatedFiles(payers, files)) {
      if (asked.write) writeFileSync(path, text);
      else if (!existsSync(path) || readFileSync(path, 'utf8') !== text)
        problems.push(`${path}: it is not what the files of payers and policies say; run npm run policies -- --write`);
    }
  }
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.stdout.write(`${String(files.length)} files, ${String(problems.length)} problems\n`);
  return problems.length === 0 ? 0 : 1;
};

process.exitCode = main();
