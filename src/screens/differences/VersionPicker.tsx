import { useState, type SyntheticEvent } from 'react';
import { useLocation } from 'wouter';
import { documentName } from '../../determination/index.ts';
import { listInWords } from '../../facts/index.ts';
import type { PolicyIndex } from '../../library/index.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { differencesAddress } from '../parts/policyAddresses.ts';
import { listedVersions, type Listed } from './sides.ts';

interface VersionPickerProps {
  readonly index: PolicyIndex;
  readonly chosen: readonly [Listed | undefined, Listed | undefined];
}

/** Chooses the two versions to compare. */
export function VersionPicker({ index, chosen }: VersionPickerProps) {
  const [, navigate] = useLocation();
  const listed = listedVersions(index);
  const newest = index.payers.map((payer) => listed.findLast((each) => each.payer === payer));
  const [files, setFiles] = useState(() =>
    chosen.map((each, place) => (each ?? newest[place] ?? listed[place])?.entry.file ?? ''),
  );
  const options = listed.map(({ appliedBy, entry }) => ({
    value: entry.file,
    word: `${documentName(entry)}, ${listInWords(appliedBy.map(({ name }) => name))}`,
  }));
  const show = (event: SyntheticEvent): void => {
    event.preventDefault();
    const [one, other] = files.map((file) => listed.find(({ entry }) => entry.file === file));
    if (one && other) navigate(differencesAddress(one.entry, other.entry).slice(1));
  };
  return (
    <form onSubmit={show} className="space-y-4 print:hidden">
      {['First policy', 'Second policy'].map((label, place) => (
        <SelectField
          key={label}
          name={place === 0 ? 'first' : 'second'}
          label={label}
          options={options}
          value={files[place]}
          onChange={({ currentTarget: { value } }) => {
            setFiles((before) => before.with(place, value));
          }}
        />
      ))}
      <Button type="submit" kind="primary">
        Show the differences
      </Button>
    </form>
  );
}
