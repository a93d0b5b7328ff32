import { draftToLibrary, fileNameOf, policyFileOf, policyIdOf, versionOf, type Draft } from '../../../desk/index.ts';
import { fingerprintsOf } from '../../../passages/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { SaveIcon } from '../../../ui/icons.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Disclosure, Panel } from '../../../ui/Panel.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { TextLink } from '../../../ui/TextLink.tsx';
import { Toolbar } from '../../../ui/Toolbar.tsx';
import { download } from '../../parts/download.ts';
import { useHoldings } from '../../parts/holdings.ts';
import { useFaults } from '../deskFaults.ts';
import { useDeskGround } from '../deskGround.ts';
import { changeDraft } from '../deskInHand.ts';
import { deskAddress } from '../deskParts.ts';
import { AddHere } from './AddHere.tsx';

const asText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What is kept of the document: hashes of its words, by which a later copy can be compared, and no word of it. */
const printsOf = (draft: Draft, today: string): Readonly<Record<string, unknown>> => {
  const { document, policy } = draft;
  if (!document) return {};
  const cited = policy.citations.map(({ id, lines: [from, to] }) => ({ id, lines: [from, to] as const }));
  const text = document.lines.map((line) => line.text).join('\n');
  const names = { policy: policyIdOf(draft), version: versionOf(draft, today) };
  return { [fileNameOf(draft, today)]: fingerprintsOf({ ...names, sha256: document.sha256, text, cited }) };
};

/** The policy put to use: saved as a library for others, or as a policy file for the project. */
export function DonePart() {
  const { draft, vocabulary, today } = useDeskGround();
  const faults = useFaults() ?? [];
  const { index } = useHoldings();
  const left = faults.filter(({ kind }) => kind !== 'look').length;
  const name = fileNameOf(draft, today);
  const library = () => ({
    ...draftToLibrary(draft, { vocabulary, books: index.payers, today }),
    fingerprints: printsOf(draft, today),
  });
  return (
    <div className="space-y-8">
      {left > 0 && (
        <Notice kind="warning" title={left === 1 ? 'One thing is left to do' : `${String(left)} things are left to do`}>
          <p>
            Until then the policy judges no case. <TextLink href={deskAddress('wrong')}>See what is wrong</TextLink>.
          </p>
        </Notice>
      )}
      <Panel heading="Who read it">
        <TextField
          name="readBy"
          label="Name, or initials"
          help="It stands in the file, and whoever gets the file sees it. Empty: nobody is named."
          width="half"
          value={draft.readBy}
          onChange={({ target: { value } }) => changeDraft((before) => ({ ...before, readBy: value }), 'readBy')}
        />
      </Panel>
      <Panel heading="On this device">
        <AddHere library={library} name={name} isWhole={left === 0} />
      </Panel>
      <Panel heading="For the desk next door">
        <p className="mb-3 max-w-help text-sm text-muted">
          A library file holds the policy, its payer, its questions and its worked cases. Whoever opens it under
          Policies can add it to their own page.
        </p>
        <Toolbar>
          <Button
            disabled={left > 0}
            onClick={() => download(`${name}.library.json`, 'application/json', asText(library()))}
          >
            <SaveIcon />
            Save as a library file
          </Button>
        </Toolbar>
      </Panel>
      <Disclosure summary="For whoever keeps CryoCheck itself">
        <p className="mb-3 max-w-help text-sm text-muted">
          The policy file alone, as it stands among the policies of the project. A new payer and new questions are in
          the library file.
        </p>
        <Button
          disabled={left > 0}
          onClick={() =>
            download(
              `${name}.json`,
              'application/json',
              asText({ $schema: './policy.schema.json', ...policyFileOf(draft, today) }),
            )
          }
        >
          <SaveIcon />
          Save the policy file
        </Button>
      </Disclosure>
    </div>
  );
}
