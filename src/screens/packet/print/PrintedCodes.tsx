import { diagnosisLines, listedCodes, type Submission } from '../../../submission/chart/index.ts';
import { PrintedPart } from './PrintedPart.tsx';

/** The codes of the policy's list that fit, and the diagnosis categories, which are not from the policy. */
export function PrintedCodes({ submission }: { readonly submission: Submission }) {
  const diagnoses = diagnosisLines(submission);
  return (
    <PrintedPart heading="Codes">
      <ul className="list-disc ps-5 text-sm">{listedCodes(submission).map((line) => <li key={line}>{line}</li>)}</ul>
      {diagnoses.length > 0 && <p className="break-after-avoid text-sm">ICD-10-CM categories that fit the tumor (not from the policy):</p>}
      <ul className="list-disc ps-5 text-sm">{diagnoses.map((line) => <li key={line}>{line}</li>)}</ul>
    </PrintedPart>
  );
}
