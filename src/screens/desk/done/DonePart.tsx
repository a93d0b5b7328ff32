import { fileNameOf, policyFileOf } from '../../../desk/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { SaveIcon } from '../../../ui/laterIcons.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { TextLink } from '../../../ui/TextLink.tsx';
import { Toolbar } from '../../../ui/Toolbar.tsx';
import { download } from '../../parts/download.ts';
import { useHoldings } from '../../parts/holdings.ts';
import { CheckProblems } from '../CheckProblems.tsx';
import { useFaults } from '../deskFaults.ts';
import { useDeskGround } from '../deskGround.ts';
import { changeDraft } from '../deskInHand.ts';
import { deskAddress } from '../deskParts.ts';
import { useDraftHoldings } from '../draftHoldings.ts';
import { AddHere } from './AddHere.tsx';
import { useDoing } from './doing.ts';
import { libraryToSave } from './libraryToSave.ts';

const asText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The policy put to use: saved as a library for others, or as a policy file for the project. */
export function DonePart() {
  const { draft, vocabulary, today } = useDeskGround();
  const faults = useFaults() ?? [];
  const { index } = useHoldings();
  const { problems } = useDraftHoldings();
  const { error, doing } = useDoing();
  const left = faults.filter(({ kind }) => kind !== 'look').length;
  const isWhole = left === 0 && problems.length === 0;
  const name = fileNameOf(draft, today);
  const library = () => libraryToSave(draft, { vocabulary, books: index.payers, today });
  const save = (file: string, content: () => unknown): void =>
    doing(() => download(file, 'application/json', asText(content())));
  return (
    <div className="space-y-8">
      {left > 0 && (
        <Notice kind="warning" title={left === 1 ? 'One thing is left to do' : `${String(left)} things are left to do`}>
          <p>
            Until then the policy judges no case. <TextLink href={deskAddress('wrong')}>See what is wrong</TextLink>.
          </p>
        </Notice>
      )}
      {left === 0 && problems.length > 0 && (
        <Notice kind="warning" title="The policy cannot be used as it is">
          <CheckProblems problems={problems} />
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
        <AddHere library={library} name={name} isWhole={isWhole} />
      </Panel>
      <Panel heading="For the desk next door">
        <p className="mb-3 max-w-help text-sm text-muted">
          A library file holds the policy, its payer, its questions and its worked cases. Whoever opens it under
          Policies can add it to their own page.
        </p>
        <Toolbar>
          <Button disabled={!isWhole} onClick={() => save(`${name}.library.json`, library)}>
            <SaveIcon />
            Save as a library file
          </Button>
        </Toolbar>
        {error !== undefined && <Notice kind="problem" title={`It could not be saved: ${error}`} />}
      </Panel>
      <Disclosure summary="For whoever keeps CryoCheck itself">
        <p className="mb-3 max-w-help text-sm text-muted">
          The policy file alone, as it stands among the policies of the project. A new payer and new questions are in
          the library file.
        </p>
        <Button
          disabled={!isWhole}
          onClick={() =>
            save(`${name}.json`, () => ({ $schema: './policy.schema.json', ...policyFileOf(draft, today) }))
          }
        >
          <SaveIcon />
          Save the policy file
        </Button>
      </Disclosure>
    </div>
  );
}
