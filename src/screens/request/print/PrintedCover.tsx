import { placesInWords } from '../../../determination/index.ts';
import {
  authorizationOf,
  joined,
  missingLabels,
  outcomeReading,
  plannedCodes,
  policyName,
  productsOf,
  relatedInWords,
  versionInWords,
  type Submission,
} from '../../../submission/chart/index.ts';
import { detailFields, detailsInWords, noDetails } from '../../../submission/details/index.ts';

const Line = ({ label, text }: { readonly label: string; readonly text: string }) => (
  <div className="break-inside-avoid">
    <dt className="inline font-semibold">{label}: </dt>
    <dd className="inline break-words whitespace-pre-wrap">{text === '' ? '______________' : text}</dd>
  </div>
);

const notAsked = (name: string, { facts, vocabulary, determination }: Submission): boolean =>
  name === 'product' &&
  (facts['product'] !== undefined ||
    !vocabulary.payers.some(({ id, products }) => id === determination.payer && products.length > 0));

/** The first page: whose request, which policy and version, the outcome as a reading, and what is missing on top. */
export function PrintedCover({ submission }: { readonly submission: Submission }) {
  const { determination, identifiers, payerName, prepared, facts, today } = submission;
  const { outcome, possibleOutcomes, governing, payerWord, question, relatedPolicies, nearestVersion } = determination;
  const missing = missingLabels(submission);
  const entered = detailsInWords(identifiers ?? noDetails, productsOf(submission));
  const codes = plannedCodes(submission);
  const { word, says, cites } = authorizationOf(submission);
  const reading = outcomeReading(outcome);
  return (
    <section className="break-after-page space-y-4">
      <h1 className="text-2xl font-semibold">Planned cryoablation: packet for {payerName}</h1>
      {missing.length > 0 && (
        <div className="border-2 border-ink p-3">
          <p className="font-semibold">Not complete. Still missing:</p>
          <ul className="list-disc ps-5">
            {missing.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
          <p>
            Until these are known, the policy can still lead to:{' '}
            {joined(
              possibleOutcomes.map((each) => outcomeReading(each).word),
              'or',
            )}
            .
          </p>
        </div>
      )}
      <dl className="grid grid-cols-2 gap-x-6 gap-y-1">
        {detailFields
          .filter(({ name }) => !notAsked(name, submission))
          .map(({ name, label }) => (
            <Line key={name} label={label} text={entered.find((each) => each.name === name)?.text ?? ''} />
          ))}
      </dl>
      <dl className="space-y-1">
        <Line label="Payer" text={payerName} />
        <Line
          label="Policy"
          text={prepared ? policyName(prepared.policy) : 'no version in force on the date of service is held'}
        />
        <Line label="Date of service" text={String(facts['serviceDate'] ?? 'not known')} />
        <Line label="Planned procedure codes" text={codes.length === 0 ? 'none entered' : codes.join('\n')} />
      </dl>
      <div className="space-y-1 border-2 border-s-8 border-ink p-3">
        <p className="text-lg font-semibold">As read here: {reading.word}</p>
        <p>{reading.says}</p>
        {governing.length > 0 && <p>Deciding clause: {joined(governing, 'and')}.</p>}
        {payerWord !== null && <p>In the payer’s own words: “{payerWord}”.</p>}
        {question !== undefined && <p>To ask the payer: {question}</p>}
        {relatedPolicies?.map((each) => (
          <p key={each.title}>The text names another policy: {relatedInWords(each)}</p>
        ))}
        {nearestVersion && (
          <p>The nearest version held, which decides nothing here: {versionInWords(nearestVersion)}</p>
        )}
        <p>
          Prior authorization: {word}. {says.join(' ')} {placesInWords(cites)}
        </p>
      </div>
      <p>
        This is a reading of a policy’s text, made on {today}. It does not guarantee payment: the payer decides, under
        the member’s contract.
      </p>
      <p className="pt-6">Signature: ________________________________ Date: ______________</p>
    </section>
  );
}
