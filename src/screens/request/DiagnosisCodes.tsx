import { diagnosisCategoriesFor } from '../../facts/index.ts';
import { codesIn } from '../../submission/details/index.ts';
import type { Submission } from '../../submission/papers/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import type { DetailsForm } from '../parts/requestDetails.ts';

interface DiagnosisCodesProps {
  readonly submission: Submission;
  readonly form: DetailsForm;
}

/** Diagnosis codes that fit the site and type, to add by a press; none is ever chosen for anyone. */
export function DiagnosisCodes({ submission: { facts, vocabulary }, form: { details, enter } }: DiagnosisCodesProps) {
  const fitting = diagnosisCategoriesFor(facts, vocabulary);
  const entered = codesIn(details.diagnosisCodes);
  if (fitting.length === 0) return null;
  return (
    <Disclosure summary="ICD-10-CM codes that can fit">
      <p className="text-sm text-muted">
        From the site and the type alone. Complete the code, with its side, from the record: no code is chosen for you.
      </p>
      <ul className="mt-2 space-y-1">
        {fitting.map(({ code, says }) => (
          <li key={code} className="flex flex-wrap items-center gap-x-3">
            <Button
              kind="quiet"
              disabled={entered.includes(code)}
              onClick={() => {
                enter({ diagnosisCodes: [...entered, code].join(', ') });
              }}
            >
              Add {code}
            </Button>
            <span>{says}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
