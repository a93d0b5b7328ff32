import type { DetailName } from '../../submission/details/index.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { useKeptOffice } from '../parts/keptOffice.ts';
import type { DetailsForm } from '../parts/requestDetails.ts';

interface Chooser {
  readonly label: string;
  readonly name: string;
  readonly entries: readonly { readonly name: string; readonly fills: Readonly<Partial<Record<DetailName, string>>> }[];
}

/** The office's clinicians and facilities, where they are kept on this device: one choice fills name and numbers. */
export function KeptNames({ form: { enter } }: { readonly form: DetailsForm }) {
  const { office } = useKeptOffice();
  if (office === undefined) return null;
  const { clinicians, facilities } = office;
  const choosers: readonly Chooser[] = [
    {
      label: 'Performing physician from your office',
      name: 'kept-performing',
      entries: clinicians.map(({ name, npi }) => ({ name, fills: { performingPhysician: name, performingNpi: npi } })),
    },
    {
      label: 'Ordering physician from your office',
      name: 'kept-ordering',
      entries: clinicians.map(({ name, npi }) => ({ name, fills: { orderingPhysician: name, orderingNpi: npi } })),
    },
    {
      label: 'Facility from your office',
      name: 'kept-facility',
      entries: facilities.map(({ name, npi, taxNumber }) => ({
        name,
        fills: { facility: name, facilityNpi: npi, facilityTaxNumber: taxNumber },
      })),
    },
  ];
  return (
    <div className="grid items-end gap-x-6 gap-y-4 *:min-w-0 sm:grid-cols-3">
      {choosers
        .filter(({ entries }) => entries.length > 0)
        .map(({ label, name, entries }) => (
          <SelectField
            key={name}
            name={name}
            label={label}
            size="plain"
            value=""
            options={[
              { value: '', word: 'Choose' },
              ...entries.map((entry) => ({ value: entry.name, word: entry.name })),
            ]}
            onChange={(event) => {
              const chosen = entries.find((entry) => entry.name === event.target.value);
              if (chosen) enter(chosen.fills);
            }}
          />
        ))}
    </div>
  );
}
