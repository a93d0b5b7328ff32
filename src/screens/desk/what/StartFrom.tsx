import { useState } from 'react';
import { newerVersionOf, policyLike } from '../../../desk/index.ts';
import { documentName } from '../../../determination/index.ts';
import { listInWords } from '../../../facts/index.ts';
import { heldPolicies, type HeldPolicy, type VersionEntry } from '../../../library/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { useHoldings } from '../../parts/holdings.ts';
import { usePayerLibraries } from '../../parts/policyLibraries.ts';
import { changeDraft } from '../deskInHand.ts';

interface Held {
  readonly entry: VersionEntry;
  readonly payers: HeldPolicy['appliedBy'][number]['payer'][];
}

/** What can be begun with, once the policy is read. */
function Ways({ entry, payers }: Held) {
  const { facts } = useHoldings();
  const { libraries } = usePayerLibraries(payers.slice(0, 1));
  const loaded = libraries[0]?.versions.find(({ file }) => file === entry.file)?.loaded;
  if (loaded === undefined) return <p>Reading the policy.</p>;
  if (!loaded.ok) return <p>This version cannot be used.</p>;
  const { policy } = loaded.prepared;
  return (
    <div className="space-y-3">
      <div>
        <Button onClick={() => changeDraft(() => newerVersionOf(policy, payers[0]?.id ?? '', facts.edition))}>
          Read a newer text of it
        </Button>
        <p className="mt-1 text-sm text-muted">
          Its clauses and passages stand. Add the newer document: each passage is looked for in it, and you are told
          what changed.
        </p>
      </div>
      <div>
        <Button onClick={() => changeDraft(() => policyLike(policy, facts.edition))}>
          Take it as a pattern for another policy
        </Button>
        <p className="mt-1 text-sm text-muted">
          Its clauses are lent, without passages. Mark each passage in your own document, and change what differs.
        </p>
      </div>
    </div>
  );
}

/** A policy that is held as a start. */
export function StartFrom() {
  const { index } = useHoldings();
  const [file, setFile] = useState('');
  const held = heldPolicies(index).flatMap(({ versions, appliedBy }): readonly Held[] =>
    versions.map((entry) => ({ entry, payers: [...new Set(appliedBy.map(({ payer }) => payer))] })),
  );
  const chosen = held.find(({ entry }) => entry.file === file);
  return (
    <Disclosure summary="Or begin with a policy that is here">
      <div className="space-y-3">
        <SelectField
          name="startFrom"
          label="Policy"
          options={[
            { value: '', word: 'Choose' },
            ...held.map(({ entry, payers }) => ({
              value: entry.file,
              word: `${documentName(entry)}, ${listInWords(payers.map(({ name }) => name))}`,
            })),
          ]}
          value={file}
          onChange={({ target: { value } }) => setFile(value)}
        />
        {chosen && <Ways key={file} entry={chosen.entry} payers={chosen.payers} />}
      </div>
    </Disclosure>
  );
}
