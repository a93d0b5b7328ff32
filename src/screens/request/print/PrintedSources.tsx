import { citedInWords, placesInWords } from '../../../determination/index.ts';
import { sourceLines, type Submission } from '../../../submission/chart/index.ts';
import { PrintedPart } from './PrintedPart.tsx';

/** Cautions, and the text that was read: with its dates and fingerprint, and what is not modelled. */
export function PrintedSources({ submission: { determination, prepared } }: { readonly submission: Submission }) {
  return (
    <>
      <PrintedPart heading="What to watch for">
        <ul className="list-disc space-y-1 ps-5 text-sm">
          {determination.cautions.map(({ id, title, says, cites }, index) => (
            <li key={`${id} ${String(index)}`} className="break-inside-avoid">
              {title}. {says} {prepared ? placesInWords(cites) : citedInWords(cites)}
            </li>
          ))}
        </ul>
      </PrintedPart>
      {prepared && (
        <PrintedPart heading="The text behind this reading">
          <ul className="break-inside-avoid list-disc ps-5 text-sm break-words">
            {sourceLines(prepared.policy).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className="text-sm">Not modelled: {prepared.policy.notModelled.join('; ')}</p>
        </PrintedPart>
      )}
    </>
  );
}
