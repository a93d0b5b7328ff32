import { Fragment, memo, useId, type ReactNode } from 'react';
import { documentName, passagesOf } from '../../determination/index.ts';
import { factNamed, type Vocabulary } from '../../facts/index.ts';
import { Button } from '../../ui/Button.tsx';
import { OutcomeMark } from '../../ui/OutcomeMark.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { VisuallyHidden } from '../../ui/Spoken.tsx';
import { AddedMark } from '../parts/AddedMark.tsx';
import { ConfidenceMark } from '../parts/Confidence.tsx';
import { Days } from '../parts/Day.tsx';
import { Cites } from '../parts/Quotation.tsx';
import { outcomeWordsOf, priorAuthorizationWords } from '../parts/outcomeWords.ts';
import { policyAddress, type VersionName } from '../parts/policyAddresses.ts';
import type { PayerEntry } from '../../library/index.ts';
import type { Ruled } from './comparison.ts';

interface PayerColumnProps {
  readonly payer: PayerEntry;
  readonly says: Ruled;
  readonly vocabulary: Vocabulary;
  /** Opens the whole result for this payer. */
  readonly onOpen: (payer: string) => void;
}

interface Row {
  readonly term: string;
  readonly says: ReactNode;
}

const rowIf = <Held,>(held: Held | null | undefined, row: (given: Held) => Row): readonly Row[] =>
  held === null || held === undefined ? [] : [row(held)];

/** A version as the payer prints it. */
const namedIn = (versions: PayerEntry['versions'], { policy, version }: VersionName): string =>
  versions
    .filter((each) => each.policy === policy && each.version === version)
    .map(documentName)
    .join();

const rowsOf = (
  { ruling, deciding, prepared }: Ruled,
  vocabulary: Vocabulary,
  versions: PayerEntry['versions'],
): readonly Row[] => {
  const { outcome, payerWord, priorAuthorization, missing, question, relatedPolicies, nearestVersion } = ruling;
  return [
    ...rowIf(payerWord, (word) => ({ term: 'In the payer’s own words', says: `“${word}”` })),
    // Of several texts that do not speak of the case, the one that is named.
    ...rowIf(deciding.find((clause) => prepared?.policy.clauses.includes(clause)) ?? deciding[0], (clause) => ({
      term: 'Why',
      says: (
        <>
          {clause.says} <Cites passages={prepared ? passagesOf(prepared.policy, clause.cites) : []} />{' '}
          <ConfidenceMark clause={clause} />
        </>
      ),
    })),
    ...(outcome === 'needs-information'
      ? [{ term: 'Still missing', says: missing.map((name) => factNamed(vocabulary, name)?.label ?? name).join(', ') }]
      : []),
    ...rowIf(question, (says) => ({ term: 'What to ask the payer', says })),
    ...rowIf(relatedPolicies?.[0] && relatedPolicies, (policies) => ({
      term: 'Another policy speaks',
      says: policies.map(({ number, title }) => (number === null ? title : `${number}, ${title}`)).join('; '),
    })),
    ...rowIf(nearestVersion, (nearest) => ({
      term: 'Nearest version held',
      says: (
        <>
          {namedIn(versions, nearest)}, in force <Days from={nearest.from} until={nearest.until} />
        </>
      ),
    })),
    {
      term: 'Prior authorization',
      says: priorAuthorization === null ? 'No text held says' : priorAuthorizationWords[priorAuthorization],
    },
  ];
};

/** What one payer's policy says, in the comparison. Drawn again only where it says something else. */
export const PayerColumn = memo(function PayerColumn({
  payer: { id, name, versions },
  says,
  vocabulary,
  onOpen,
}: PayerColumnProps) {
  const heading = useId();
  const { policy, version, texts, outcome } = says.ruling;
  const { kind, word } = outcomeWordsOf(outcome);
  return (
    <article
      data-outcome={outcome}
      data-payer={id}
      data-policy={policy ?? ''}
      data-version={version ?? ''}
      aria-labelledby={heading}
      className="flex break-inside-avoid flex-col gap-3 rounded-md border border-line bg-surface p-4"
    >
      <div>
        <h3 id={heading} className="font-semibold">
          {name}
        </h3>
        <p className="text-sm text-muted">
          {texts.length === 0 && 'No version held for that day'}
          {texts.length > 1 && 'In question: '}
          {texts.map((text, place) => (
            <Fragment key={`${text.policy} ${text.version}`}>
              {place > 0 && '; '}
              <TextLink href={policyAddress(text)}>{namedIn(versions, text)}</TextLink>
            </Fragment>
          ))}
        </p>
      </div>
      <p>
        <OutcomeMark kind={kind} word={word} />
      </p>
      <AddedMark cautions={says.origins} />
      <dl className="space-y-2">
        {rowsOf(says, vocabulary, versions).map(({ term, says }) => (
          <div key={term}>
            <dt className="text-sm text-muted">{term}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-auto print:hidden">
        <Button
          onClick={() => {
            onOpen(id);
          }}
        >
          Whole result<VisuallyHidden> for {name}</VisuallyHidden>
        </Button>
      </div>
    </article>
  );
});
