import { Fragment } from 'react';
import { detailFields, identifiers, type DetailGroup, type DetailName } from '../../submission/details/index.ts';
import type { Submission } from '../../submission/papers/index.ts';
import { classes } from '../../ui/classes.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useRequestInHand } from '../parts/requestInHand.ts';
import { DetailInput } from './DetailInput.tsx';
import { DiagnosisCodes } from './DiagnosisCodes.tsx';
import { KeptNames } from './KeptNames.tsx';
import { OfficeOnDevice } from './OfficeOnDevice.tsx';
import { useDetailsForm, type DetailsForm } from '../parts/requestDetails.ts';
import { factsNamed } from './factsNamed.ts';
import { RequestFacts } from './RequestFacts.tsx';

const headings: Readonly<Record<DetailGroup, string>> = {
  member: 'Member',
  service: 'Service',
  request: 'Type of request',
  clinical: 'Diagnosis and treatment so far',
  providers: 'Physicians and facility',
  office: 'Your office',
};

const namesIn = (group: DetailGroup): readonly DetailName[] =>
  detailFields.filter((field) => field.group === group).map(({ name }) => name);

/** What the request names of the tumor, apart from the service. */
function TumorFacts({ submission }: Pick<GroupProps, 'submission'>) {
  const { site } = submission.facts;
  const { tumor } = factsNamed(submission.vocabulary, typeof site === 'string' ? site : undefined);
  if (tumor.length === 0) return null;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-3 text-base font-semibold">About the tumor</legend>
      <RequestFacts submission={submission} of="tumor" />
    </fieldset>
  );
}

interface GroupProps {
  readonly group: DetailGroup;
  readonly submission: Submission;
  readonly form: DetailsForm;
}

function Group({ group, submission, form }: GroupProps) {
  const names = namesIn(group).filter((name) => name !== 'urgentReason' || form.details.review === 'urgent');
  return (
    <fieldset className="min-w-0 space-y-4">
      <legend className="mb-3 text-base font-semibold">{headings[group]}</legend>
      {group === 'service' && <RequestFacts submission={submission} of="service" />}
      {group === 'providers' && <KeptNames form={form} />}
      <div
        className={classes(
          'grid items-end gap-x-6 gap-y-4 *:min-w-0 sm:grid-cols-2',
          // A name and its number beside each other.
          group !== 'providers' && 'lg:grid-cols-3',
        )}
      >
        {names.map((name) => (
          <DetailInput key={name} name={name} form={form} />
        ))}
      </div>
      {group === 'service' && <DiagnosisCodes submission={submission} form={form} />}
      {group === 'office' && (
        <OfficeOnDevice
          payer={submission.determination.payer}
          payerName={submission.payerName}
          details={form.details}
        />
      )}
    </fieldset>
  );
}

const first: readonly DetailGroup[] = ['member', 'service', 'providers'];
const further: readonly DetailGroup[] = ['request', 'clinical', 'office'];

/** How much of some groups is entered, said where they are folded. */
const enteredIn = (groups: readonly DetailGroup[], details: Readonly<Record<DetailName, string>>): string => {
  const names = groups.flatMap(namesIn);
  return `${String(names.filter((name) => details[name].trim() !== '').length)} of ${String(names.length)} entered`;
};

/** Who is treated, by whom and where. In memory alone; all may stay empty and is then a blank on paper. */
export function PatientAndOffice({ submission }: { readonly submission: Submission }) {
  const { showsNames, change } = useRequestInHand();
  const form = useDetailsForm(submission.determination.payer);
  const { details } = form;
  const hidden = identifiers.some((name) => details[name].trim() !== '') && !showsNames;
  return (
    <Panel heading="1. Patient and office" kind="card">
      <div className="space-y-6">
        <p className="text-sm text-muted">
          Names and numbers stay in this tab’s memory: they are gone when the page is closed or loaded again, and all
          but your office with the next case. What stays empty is a marked blank on paper.
        </p>
        {first.map((group) => (
          <Fragment key={group}>
            <Group group={group} submission={submission} form={form} />
            {group === 'service' && <TumorFacts submission={submission} />}
          </Fragment>
        ))}
        <Disclosure summary={`Type of request, diagnosis, your office: ${enteredIn(further, details)}`}>
          <div className="space-y-6">
            {further.map((group) => (
              <Group key={group} group={group} submission={submission} form={form} />
            ))}
          </div>
        </Disclosure>
        <Checkbox
          name="showNames"
          label="Show the patient’s name and numbers on the papers"
          help={hidden ? 'They are entered, and left out of every paper, file and page title.' : undefined}
          checked={showsNames}
          onChange={(event) => {
            change({ showsNames: event.target.checked });
          }}
        />
      </div>
    </Panel>
  );
}
