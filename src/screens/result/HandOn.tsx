import type { Determination } from '../../determination/index.ts';
import { linkPairs, type Facts, type Vocabulary } from '../../facts/index.ts';
import { caseFileText } from '../../submission/caseFile/index.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { SaveIcon } from '../../ui/icons.tsx';
import { useCaseInHand } from '../parts/caseInHand.ts';
import { download } from '../parts/download.ts';

interface HandOnProps {
  readonly determination: Determination;
  readonly facts: Facts;
  readonly vocabulary: Vocabulary;
}

const linkTo = (facts: Facts, vocabulary: Vocabulary): string => {
  const query = new URLSearchParams(linkPairs(facts, vocabulary).map(([name, text]) => [name, text]));
  return `${location.href.split('#')[0] ?? ''}#/result?${query.toString()}`;
};

/** Hands the case on: as a link or as a file. Neither holds anything that identifies a person. */
export function HandOn({ determination: { policy, version, outcome, documents }, facts, vocabulary }: HandOnProps) {
  const { evidence, today } = useCaseInHand();
  return (
    <>
      <CopyButton label="Copy link" text={() => linkTo(facts, vocabulary)} />
      <Button
        onClick={() => {
          download(
            'cryoablation-case.json',
            'application/json',
            caseFileText(facts, { savedOn: today, policy, version, outcome }, documents, evidence),
          );
        }}
      >
        <SaveIcon />
        Save case
      </Button>
    </>
  );
}
