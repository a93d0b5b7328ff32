import { useId, type ReactNode } from 'react';
import type { Determination, PreparedPolicy } from '../../determination/index.ts';
import type { Facts } from '../../facts/index.ts';
import type { Path } from '../../questionnaire/index.ts';
import { OutcomeBanner } from '../../ui/OutcomeMark.tsx';
import { outcomeWordsOf } from '../parts/outcomeWords.ts';
import { Answers } from './Answers.tsx';
import { Cautions } from './Cautions.tsx';
import { Checklist } from './Checklist.tsx';
import { Codes } from './Codes.tsx';
import { Missing } from './Missing.tsx';
import { Neighbors } from './Neighbors.tsx';
import { NearestVersion } from './NearestVersion.tsx';
import { PayerQuestion } from './PayerQuestion.tsx';
import { RelatedPolicies } from './RelatedPolicies.tsx';
import { Source } from './Source.tsx';
import { Why } from './Why.tsx';

interface DeterminationViewProps {
  readonly payerName: string;
  readonly determination: Determination;
  /** Undefined where no version was in force. */
  readonly prepared: PreparedPolicy | undefined;
  readonly facts: Facts;
  readonly path: Path;
  /** What can be done with it, right below the answers. */
  readonly children?: ReactNode;
}

/** One determination, whole: what it is, why, what to send and what to watch for. */
export function DeterminationView({
  payerName,
  determination,
  prepared,
  facts,
  path,
  children,
}: DeterminationViewProps) {
  const name = useId();
  const { payer, policy, version, outcome, payerWord, missing } = determination;
  const { kind, word, says } = outcomeWordsOf(outcome);
  return (
    <article
      data-outcome={outcome}
      data-payer={payer}
      data-policy={policy ?? ''}
      data-version={version ?? ''}
      className="space-y-8"
      aria-labelledby={name}
    >
      <OutcomeBanner
        kind={kind}
        word={word}
        over={
          <>
            <span id={name}>{payerName}</span>
            {policy === null ? '' : `, policy ${policy}, version ${version ?? ''}`}
          </>
        }
      >
        <p>{says}</p>
        {payerWord !== null && <p>In the payer’s own words: “{payerWord}”.</p>}
      </OutcomeBanner>
      <NearestVersion determination={determination} />
      {prepared && <Answers determination={determination} prepared={prepared} facts={facts} />}
      {children}
      <PayerQuestion determination={determination} />
      <RelatedPolicies determination={determination} />
      {prepared && missing.length > 0 && <Missing prepared={prepared} facts={facts} path={path} />}
      {prepared && <Why determination={determination} prepared={prepared} />}
      {prepared && <Neighbors prepared={prepared} facts={facts} />}
      <Cautions cautions={determination.cautions} prepared={prepared} />
      <Checklist determination={determination} />
      {prepared && <Codes determination={determination} prepared={prepared} />}
      {prepared && <Source prepared={prepared} />}
    </article>
  );
}
