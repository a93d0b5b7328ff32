import { openBetweenTexts, verdictFor, type ChecklistItem } from '../../determination/index.ts';
import { entryFor, evidenceWords } from '../../submission/evidence/index.ts';
import { Words } from '../../ui/Words.tsx';
import { useCaseInHand } from '../parts/caseInHand.ts';
import { Answer } from './Answer.tsx';
import type { Shown } from './shown.ts';

const basisInWords = (documents: readonly ChecklistItem[]): string => {
  const named = documents.filter(({ basis }) => basis === 'policy').length;
  if (named === 0) return 'this policy names none; these show each requirement';
  return named === documents.length ? 'named by the policy' : `${String(named)} named by the policy, marked *`;
};

const countInWords = ({ length }: readonly ChecklistItem[]): string =>
  length === 1 ? '1 document' : `${String(length)} documents`;

const nothingInWords = ({ determination: { outcome, documents }, prepared }: Shown): string => {
  if (documents === null) return openBetweenTexts;
  if (!prepared) return 'No text held names documents for that day';
  return outcome === 'not-addressed'
    ? 'Nothing under this policy: ask what the other one needs'
    : 'This policy names no document for this case';
};

function Tick({ document: { id, name, basis }, marks }: { readonly document: ChecklistItem; readonly marks: boolean }) {
  const { evidence, note } = useCaseInHand();
  const { state } = entryFor(evidence, id);
  const isSought = state === 'missing' || state === 'requested';
  const words = `${name}${marks && basis === 'policy' ? '\u00a0*' : ''}${isSought ? ` (${evidenceWords[state].toLowerCase()})` : ''}`;
  return (
    <li className="break-inside-avoid">
      <label className="flex min-h-6 cursor-pointer items-start gap-2 py-0.5 text-sm hover:bg-sunken">
        <input
          type="checkbox"
          name={`evidence-${id}`}
          checked={state === 'present'}
          onChange={({ target }) => {
            note(id, { state: target.checked ? 'present' : 'open' });
          }}
          className="mt-0.5 size-4 shrink-0 cursor-pointer"
        />
        <span key={words}>{words}</span>
      </label>
    </li>
  );
}

/** The list itself, to tick: what is ticked here is ticked in the request. */
export function Documents({ shown, asks }: { readonly shown: Shown; readonly asks: string }) {
  const documents = (shown.determination.documents ?? []).filter(({ isEnclosed }) => isEnclosed);
  // What is collected before the case is decided may not be wanted in the end: on what it rests is said then.
  const isOpen = verdictFor(shown.determination) === 'not-enough';
  const isMixed = new Set(documents.map(({ basis }) => basis)).size > 1;
  return (
    <Answer name="documents" asks={asks}>
      <p>
        <strong className="font-semibold">
          <Words>{documents.length === 0 ? nothingInWords(shown) : countInWords(documents)}</Words>
        </strong>
        {documents.length > 0 && (!isOpen || isMixed) && (
          <span className="ms-1.5 text-sm text-muted">
            <Words>{`(${basisInWords(documents)})`}</Words>
          </span>
        )}
      </p>
      {documents.length > 0 && (
        <ul role="list" className="mt-1 gap-x-5 sm:columns-2">
          {documents.map((document) => (
            <Tick key={document.id} document={document} marks={isMixed} />
          ))}
        </ul>
      )}
    </Answer>
  );
}
