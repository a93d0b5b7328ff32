import { useMemo } from 'react';
import { readCase } from '../../../case/index.ts';
import { documentName, versionFor } from '../../../determination/index.ts';
import { listInWords } from '../../../facts/index.ts';
import { asMembersMeet, heldPolicy, versionKey } from '../../../library/index.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { AddedNote } from '../../parts/AddedMark.tsx';
import { useCaseInHand } from '../../parts/caseInHand.ts';
import { useHoldings } from '../../parts/holdings.ts';
import { Frame } from '../../parts/Frame.tsx';
import { usePayerLibraries } from '../../parts/policyLibraries.ts';
import { PolicyPicture } from './PolicyPicture.tsx';
import { UnknownPicture } from './UnknownPicture.tsx';

interface PictureScreenProps {
  readonly policy: string;
  readonly version: string;
}

/** How a policy version decides, as a picture and in words. */
export function PictureScreen({ policy, version }: PictureScreenProps) {
  const { answers } = useCaseInHand();
  const { index, vocabulary, added } = useHoldings();
  const shelf = useMemo(() => heldPolicy(index, policy), [index, policy]);
  const entry = shelf?.versions.find((each) => each.version === version);
  const payers = [...new Set(shelf?.appliedBy.map(({ payer }) => payer))];
  const { libraries } = usePayerLibraries(entry ? payers.slice(0, 1) : []);
  const held = libraries[0]?.versions.find(({ file }) => file === entry?.file);
  const prepared = useMemo(
    () => (shelf && held?.loaded.ok === true ? asMembersMeet(held.loaded.prepared, shelf, vocabulary) : undefined),
    [shelf, held, vocabulary],
  );
  if (!shelf || !entry) return <UnknownPicture policy={policy} version={version} index={index} />;
  const { facts } = readCase(answers, vocabulary);
  const isApplied = facts['payer'] === undefined || payers.some(({ id }) => id === facts['payer']);
  const title = `How ${documentName(entry)} decides`;
  return (
    <Frame width="page">
      <PageTitle title={title} over={listInWords(payers.map(({ name }) => name))} />
      <AddedNote note={added.policies.get(versionKey(entry))} />
      {!held && <p>Reading the policies.</p>}
      {held?.loaded.ok === false && (
        <Notice kind="problem" title="There is no picture of this policy">
          <p>
            Its file could not be used:{' '}
            {held.loaded.problems.map(({ place, message }) => `${place}: ${message}`).join('; ')}.
          </p>
        </Notice>
      )}
      {prepared && (
        <PolicyPicture
          prepared={prepared}
          facts={facts}
          isJudge={isApplied && versionFor(shelf.versions, facts) === entry}
          title={title}
          isAcross
        />
      )}
    </Frame>
  );
}
