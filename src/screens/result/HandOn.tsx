import { verdictFor } from '../../determination/index.ts';
import { linkPairs } from '../../facts/index.ts';
import { caseFileText } from '../../submission/caseFile/index.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { useCaseInHand } from '../parts/caseInHand.ts';
import { download } from '../parts/download.ts';
import type { Shown } from './shown.ts';

const linkTo = ({ handedOn, vocabulary }: Shown): string => {
  const query = new URLSearchParams(linkPairs(handedOn, vocabulary).map(([name, text]) => [name, text]));
  return `${location.href.split('#')[0] ?? ''}#/result?${query.toString()}`;
};

const fileName = ({ payer, facts: { site }, determination }: Shown, today: string): string =>
  [payer.id, ...(typeof site === 'string' ? [site] : []), verdictFor(determination), today].join('-');

/** Copies a link to the case. It holds nothing that identifies a person. */
export const CopyLink = ({ shown }: { readonly shown: Shown }) => <CopyButton label="Copy link" text={() => linkTo(shown)} />;

/** Saves the case as a file. It holds nothing that identifies a person. */
export function SaveCase({ shown }: { readonly shown: Shown }) {
  const { evidence, today } = useCaseInHand();
  const { policy, version, outcome, documents } = shown.determination;
  return (
    <Button
      onClick={() => {
        download(
          `${fileName(shown, today)}.json`,
          'application/json',
          caseFileText(shown.handedOn, { savedOn: today, policy, version, outcome }, documents, evidence),
        );
      }}
    >
      Save
    </Button>
  );
}
