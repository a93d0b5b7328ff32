import { useState } from 'react';
import type { RequestDetails } from '../../submission/details/index.ts';
import { noOffice, officeFrom, officeText, officeWith } from '../../submission/office/index.ts';
import { Button } from '../../ui/Button.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { LiveRegion } from '../../ui/Spoken.tsx';
import { Toolbar } from '../../ui/Toolbar.tsx';
import { download } from '../parts/download.ts';
import { keepOffice, useKeptOffice } from '../parts/keptOffice.ts';

interface OfficeOnDeviceProps {
  readonly payer: string;
  readonly payerName: string;
  readonly details: RequestDetails;
}

/** Keeps the office, its clinicians and facilities on this device, only if asked; takes them out to the next desk and in again. */
export function OfficeOnDevice({ payer, payerName, details }: OfficeOnDeviceProps) {
  const { office, isPossible, isRefused } = useKeptOffice();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const entered = officeWith(office ?? noOffice, details, payer);
  const open = async (file: File): Promise<void> => {
    const read = officeFrom(await file.text());
    setProblems(read.ok ? [] : read.problems);
    if (!read.ok) return;
    keepOffice(read.office);
    setSaid('The office file is opened and kept on this device.');
  };
  return (
    <div className="space-y-3">
      <p className="text-sm text-muted">
        {office === undefined
          ? `Your office with the opening and closing of its letters, its clinicians and facilities, and the fax number of ${payerName} can be kept on this device for the next request. No patient is in it.`
          : `Kept on this device: the office, ${String(office.clinicians.length)} clinicians, ${String(office.facilities.length)} facilities. No patient is in it.`}
      </p>
      {!isPossible && <p>This browser keeps nothing for this page.</p>}
      {isRefused && <Notice kind="problem">The browser refused to keep it: its storage is full or closed.</Notice>}
      <Toolbar>
        {isPossible && (
          <Button
            onClick={() => {
              keepOffice(entered);
              setSaid('Kept on this device.');
            }}
          >
            {office === undefined ? 'Keep the office on this device' : 'Update what is kept'}
          </Button>
        )}
        <Button
          onClick={() => {
            download('cryocheck-office.json', 'application/json', officeText(entered));
          }}
        >
          Save as a file
        </Button>
        {office !== undefined && (
          <Button
            kind="quiet"
            onClick={() => {
              keepOffice(undefined);
              setSaid('Removed from this device.');
            }}
          >
            Remove from this device
          </Button>
        )}
      </Toolbar>
      <Disclosure summary="Open an office file from another desk">
        <FileDrop
          label="Office file"
          help="The .json file that the other desk saved"
          accept=".json,application/json"
          error={problems.length === 0 ? undefined : `The file was not opened. ${problems.join(' ')}`}
          onFile={(file) => {
            void open(file);
          }}
        />
      </Disclosure>
      <LiveRegion message={said} />
    </div>
  );
}
