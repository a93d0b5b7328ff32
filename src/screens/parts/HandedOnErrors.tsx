import { factNamed, type Vocabulary } from '../../facts/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useCaseInHand, type HandedOn } from './caseInHand.ts';
import { useHoldings } from './holdings.ts';

/** A fact as the form calls it, with the name that stands in the link or file. */
const nameOf = (field: string, vocabulary: Vocabulary): string => {
  const fact = factNamed(vocabulary, field);
  return fact ? `${fact.label} (${field})` : field;
};

/** What was wrong in a case that came by link or file, fact by fact. */
export function HandedOnErrors({ handedOn }: { readonly handedOn: HandedOn }) {
  const { dismissHandedOn } = useCaseInHand();
  const { vocabulary } = useHoldings();
  return (
    <Notice kind="problem" title={`Not everything in ${handedOn.from} could be read`}>
      <p>The facts named here were left out. All others were kept.</p>
      <ul className="list-disc ps-5">
        {handedOn.errors.map(({ field, message }) => (
          <li key={`${field} ${message}`} className="break-words">
            {field === '' ? '' : <strong>{nameOf(field, vocabulary)}: </strong>}
            {message}
          </li>
        ))}
      </ul>
      <Button kind="quiet" onClick={dismissHandedOn}>
        Close this note
      </Button>
    </Notice>
  );
}
