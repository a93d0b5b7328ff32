import { readCase } from '../../../case/index.ts';
import { versionFor } from '../../../determination/index.ts';
import { factsTable } from '../../../facts/index.ts';
import { vocabularyOf } from '../../../library/index.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { useCaseInHand } from '../../parts/caseInHand.ts';
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
  const { answers, index } = useCaseInHand();
  const payer = index.payers.find(({ versions }) =>
    versions.some((each) => each.policy === policy && each.version === version),
  );
  const { libraries } = usePayerLibraries(payer ? [payer] : []);
  if (!payer) return <UnknownPicture policy={policy} version={version} index={index} />;
  const vocabulary = vocabularyOf(factsTable, index);
  const { facts } = readCase(answers, vocabulary);
  const held = libraries[0]?.versions.find((each) => each.policy === policy && each.version === version);
  const judge =
    facts['payer'] === undefined || facts['payer'] === payer.id ? versionFor(payer.versions, facts) : undefined;
  const title = `How ${policy}, version ${version}, decides`;
  return (
    <Frame width="page">
      <PageTitle title={title} over={payer.name} />
      {!held && <p>Reading the policies.</p>}
      {held?.loaded.ok === false && (
        <Notice kind="problem" title="There is no picture of this policy">
          <p>
            Its file could not be used:{' '}
            {held.loaded.problems.map(({ place, message }) => `${place}: ${message}`).join('; ')}.
          </p>
        </Notice>
      )}
      {held?.loaded.ok === true && (
        <PolicyPicture
          prepared={held.loaded.prepared}
          facts={facts}
          isJudge={judge?.version === version && judge.policy === policy}
          title={title}
        />
      )}
    </Frame>
  );
}
