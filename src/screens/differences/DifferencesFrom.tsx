import { useState } from 'react';
import { documentName } from '../../determination/index.ts';
import { listInWords } from '../../facts/index.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { useHoldings } from '../parts/holdings.ts';
import type { VersionName } from '../parts/policyAddresses.ts';
import { ComparedVersions } from './ComparedVersions.tsx';
import { listedVersions, versionNamed } from './sides.ts';

/** A version beside another that is chosen here: an older one of its policy first. */
export function DifferencesFrom(name: VersionName) {
  const { index } = useHoldings();
  const own = versionNamed(index, name);
  const others = listedVersions(index)
    .filter(({ entry }) => entry !== own?.entry)
    .sort((a, b) => Number(b.entry.policy === name.policy) - Number(a.entry.policy === name.policy));
  const [file, setFile] = useState('');
  const other = others.find(({ entry }) => entry.file === file);
  return (
    <div className="space-y-6">
      <SelectField
        name="other"
        label="Compare with"
        options={[
          { value: '', word: 'Choose' },
          ...others.map(({ entry, appliedBy }) => ({
            value: entry.file,
            word: `${documentName(entry)}, ${listInWords(appliedBy.map(({ name: payer }) => payer))}`,
          })),
        ]}
        value={file}
        onChange={({ target: { value } }) => setFile(value)}
      />
      {own && other && <ComparedVersions key={file} one={other} other={own} />}
    </div>
  );
}
