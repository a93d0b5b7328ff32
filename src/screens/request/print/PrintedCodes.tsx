import { placesInWords, codeStatusNames } from '../../../determination/index.ts';
import { diagnosisLines, listedCodes, type Submission } from '../../../submission/chart/index.ts';
import { PrintedPart } from './PrintedPart.tsx';
import { PrintedTable } from './PrintedTable.tsx';

/** The codes of the policy's list that fit, and the diagnosis categories, which are not from the policy. */
export function PrintedCodes({ submission }: { readonly submission: Submission }) {
  const { codes } = submission.determination;
  const diagnoses = diagnosisLines(submission);
  return (
    <PrintedPart heading="Codes">
      <PrintedTable
        head={['Code', 'What it is for', 'Status in the policy', 'Where']}
        widths={['w-1/12', 'w-5/12', 'w-3/12', 'w-3/12']}
        rows={codes.map(({ code, says, note, status, cites }) => [
          code,
          note === undefined ? says : `${says}\n${note}`,
          codeStatusNames[status],
          placesInWords(cites),
        ])}
      />
      {codes.length === 0 &&
        listedCodes(submission).map((line) => (
          <p key={line} className="text-sm">
            {line}
          </p>
        ))}
      {diagnoses.length > 0 && (
        <p className="break-after-avoid text-sm">ICD-10-CM categories that fit the tumor (not from the policy):</p>
      )}
      <ul className="list-disc ps-5 text-sm">
        {diagnoses.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </PrintedPart>
  );
}
