import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { heldItems, payerSchema, policySchema, sharedItemsSchema } from '../determination/index.ts';
import { factsFileSchema, heldFacts, localDate, schemaProblems } from '../facts/index.ts';
import { reportOf } from '../library/index.ts';
import { comparePolicy } from './comparePolicy.ts';
import { fingerprintProblems, writeFingerprints } from './fingerprintFiles.ts';
import { newPolicy } from './newPolicy.ts';
import { packLibrary } from './packLibrary.ts';
import { policyJsonSchema } from './policyJsonSchema.ts';
import { checkBook, checkPayer, payerFilesIn, type CheckedPayer } from './payerCheck.ts';
import { checkFile, checkTogether, indexOf, policyFilesIn } from './policyCheck.ts';
import { effectInWords } from './policyEffect.ts';
import { payerFolder, policyFolder, publicFolder } from './policyFolder.ts';
import { readPublicFolder } from './publicFolder.ts';
import { workedCaseProblems } from './workedCaseCheck.ts';

const USAGE = `Usage: npm run policies -- [--sources DIR] [--write] [FILE ...]
       npm run policies -- --new ID VERSION TEXT [--like FILE]
       npm run policies -- --compare POLICYFILE DOCUMENT
       npm run policies -- --effect BEFORE [AFTER]
       npm run --silent policies -- --pack [--name NAME] [--read-by WHO] FILE ...
Checks the policy files given, or all of public/policies with the payers of public/payers, runs the worked cases beside
them (src/determination/reading/cases), and prints what each policy decides.
  --sources DIR   also checks quotes and fingerprints against the source texts in DIR
  --write         writes index.json and the schemas of policies, payers, facts and shared items anew, with
                  --sources also the fingerprints of the texts; with FILE the fingerprints of its text alone
  --new           prints the draft of a policy's file from the text it is read from
  --compare       says passage by passage whether a document (PDF, .docx, web page, text) is still the text
                  that the policy was read from, as JSON; exit status 1 where a cited passage changed
  --effect        says what AFTER, a public folder (of this project where none is named), changes for the
                  policies and payers of the public folder BEFORE: by outcome, with one case each
  --pack          prints a library file made of policies, payers, facts, worked cases, fingerprints and libraries
  --name, --read-by   what it is called, and who read the policies in it
  --like FILE     lends the draft the clauses, documents and cautions of a sister policy
Exit status: 0; 1 if anything is wrong; 2 for wrong usage.
`;

/** Where a command says what it has to say. */
export interface Streams {
  readonly out: (text: string) => unknown;
  readonly err: (text: string) => unknown;
}

const asText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const generatedFiles = (...held: Parameters<typeof indexOf>): readonly (readonly [string, string])[] => {
  const index = join(policyFolder, 'index.json');
  return [
    [index, asText(indexOf(...held))],
    [join(payerFolder, 'payer.schema.json'), asText(z.toJSONSchema(payerSchema))],
    [join(policyFolder, 'policy.schema.json'), asText(policyJsonSchema(heldFacts.facts, heldItems))],
    [join(publicFolder, 'facts.schema.json'), asText(z.toJSONSchema(factsFileSchema))],
    [join(publicFolder, 'shared-items.schema.json'), asText(z.toJSONSchema(sharedItemsSchema))],
  ];
};

const options = (
  args: readonly string[],
):
  | {
      readonly sources: string | undefined;
      readonly write: boolean;
      readonly isNew: boolean;
      readonly isCompared: boolean;
      readonly isEffect: boolean;
      readonly isPack: boolean;
      readonly name: string;
      readonly readBy: string;
      readonly like: string | undefined;
      readonly files: readonly string[];
    }
  | undefined => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        sources: { type: 'string' },
        write: { type: 'boolean', default: false },
        new: { type: 'boolean', default: false },
        compare: { type: 'boolean', default: false },
        effect: { type: 'boolean', default: false },
        pack: { type: 'boolean', default: false },
        name: { type: 'string', default: 'Library' },
        'read-by': { type: 'string', default: '' },
        like: { type: 'string' },
      },
    });
    return {
      sources: values.sources,
      write: values.write,
      isNew: values.new,
      isCompared: values.compare,
      isEffect: values.effect,
      isPack: values.pack,
      name: values.name,
      readBy: values['read-by'],
      like: values.like,
      files: positionals,
    };
  } catch {
    return undefined;
  }
};

const draftNames = z.pick(policySchema, { policy: true, version: true });

/** Prints a draft; 2 where its three words or its files are not there. */
const draft = (
  [policy, version, text, ...more]: readonly string[],
  like: string | undefined,
  { out, err }: Streams,
): number => {
  const missing = [text, like].find((path) => path !== undefined && !existsSync(path));
  if (policy === undefined || version === undefined || text === undefined || more.length > 0 || missing !== undefined) {
    err(missing === undefined ? USAGE : `${missing} does not exist\n${USAGE}`);
    return 2;
  }
  const names = z.safeParse(draftNames, { policy, version });
  if (!names.success) {
    const problems = schemaProblems(names.error.issues, 'a draft', { policy, version });
    err(problems.map(({ place, message }) => `${place}: ${message}\n`).join(''));
    return 2;
  }
  out(asText(newPolicy({ policy, version, text, like, today: localDate(new Date()), readWith: heldFacts.edition })));
  return 0;
};

/** Compares a document with a policy's text; 2 where one of the two cannot be read. */
const compare = async ([file, document, ...more]: readonly string[], { out, err }: Streams): Promise<number> => {
  const missing = [file, document].find((path) => path !== undefined && !existsSync(path));
  if (file === undefined || document === undefined || more.length > 0 || missing !== undefined) {
    err(missing === undefined ? USAGE : `${missing} does not exist\n${USAGE}`);
    return 2;
  }
  const { prepared, problems } = checkFile(file, undefined);
  for (const { place, message } of problems) err(`${file}: ${place}: ${message}\n`);
  if (!prepared) return 2;
  const { status, text } = await comparePolicy(prepared.policy, document);
  (status === 2 ? err : out)(text);
  return status;
};

/** Prints what one public folder changes beside another; 2 where one of them cannot be read. */
const effect = ([before, after = publicFolder, ...more]: readonly string[], { out, err }: Streams): number => {
  if (before === undefined || more.length > 0) {
    err(USAGE);
    return 2;
  }
  try {
    const lines = effectInWords(readPublicFolder(before), readPublicFolder(after));
    out(`${lines.join('\n')}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    err(`${error.message}\n`);
    return 2;
  }
};

/** Prints a library made of files; 1 where something in them is wrong, 2 where there is none or one is not there. */
const pack = async (files: readonly string[], name: string, readBy: string, { out, err }: Streams): Promise<number> => {
  const missing = files.find((path) => !existsSync(path));
  if (files.length === 0 || missing !== undefined) {
    err(missing === undefined ? USAGE : `${missing} does not exist\n${USAGE}`);
    return 2;
  }
  const packed = await packLibrary(files, { name, readBy, today: localDate(new Date()) });
  if (packed.ok) out(packed.text);
  else for (const problem of packed.problems) err(`${problem}\n`);
  return packed.ok ? 0 : 1;
};

const counts = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;

/** Runs the command with these arguments, as its usage tells, and gives its exit status. */
export const policiesCommand = async (args: readonly string[], streams: Streams): Promise<number> => {
  const { out, err } = streams;
  const asked = options(args);
  if (asked?.isNew === true) return draft(asked.files, asked.like, streams);
  if (asked?.isCompared === true) return compare(asked.files, streams);
  if (asked?.isEffect === true) return effect(asked.files, streams);
  if (asked?.isPack === true) return pack(asked.files, asked.name, asked.readBy, streams);
  const unreadable =
    asked &&
    [...asked.files, ...(asked.sources === undefined ? [] : [asked.sources])].find((path) => !existsSync(path));
  if (!asked || unreadable !== undefined) {
    err(unreadable === undefined ? USAGE : `${unreadable} does not exist\n${USAGE}`);
    return 2;
  }
  const all = asked.files.length === 0;
  const files = (all ? policyFilesIn(policyFolder) : asked.files).map((path) => checkFile(path, asked.sources));
  const payers = all ? payerFilesIn(payerFolder).map(checkPayer) : [];
  const policies = files.flatMap(({ prepared }) => prepared?.policy ?? []);
  const refused = files.flatMap(({ file, prepared }) => (prepared ? [] : file));
  const books: readonly CheckedPayer[] = payers.map((payer) => checkBook(payer, policies, refused));
  const problems = [...files, ...checkTogether(files), ...payers, ...books].flatMap(({ file, problems: found }) =>
    found.map(({ place, message }) => [file, place, message].filter((word) => word !== '').join(': ')),
  );
  for (const { prepared } of files) if (prepared) out(`${reportOf(prepared)}\n`);
  if (asked.sources !== undefined) {
    for (const policy of policies) {
      if (asked.write) writeFingerprints(policy, asked.sources);
      else if (all)
        for (const { place, message } of fingerprintProblems(policy, asked.sources))
          problems.push(`${policy.policy}: ${place}: ${message}`);
    }
  }
  if (all && problems.length === 0) {
    for (const [path, text] of generatedFiles(payers, files)) {
      if (asked.write) writeFileSync(path, text);
      else if (!existsSync(path) || readFileSync(path, 'utf8') !== text)
        problems.push(`${path}: it is not what the files of payers and policies say; run npm run policies -- --write`);
    }
  }
  // Judged by files that were refused, a case says nothing that is not told already.
  if (problems.length === 0) problems.push(...(await workedCaseProblems(asked.files, localDate(new Date()))));
  for (const problem of problems) err(`${problem}\n`);
  const counted = [
    ...(all
      ? [counts(files.length, 'policy', 'policies'), counts(payers.length, 'payer', 'payers')]
      : [counts(files.length, 'file', 'files')]),
    counts(problems.length, 'problem', 'problems'),
  ];
  out(`${counted.join(', ')}\n`);
  return problems.length === 0 ? 0 : 1;
};
