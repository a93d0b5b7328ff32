import { dateInWords, dayBefore } from '../../facts/index.ts';
import { TextLink } from '../../ui/TextLink.tsx';
import { policyAddress } from '../parts/policyAddresses.ts';
import { WhereItSaysThis } from '../parts/WhereItSaysThis.tsx';
import { Answer, Headline } from './Answer.tsx';
import type { Shown } from './shown.ts';

const until = (day: string | null): string => (day === null ? 'and still is' : `until ${dateInWords(dayBefore(day))}`);

/** Where no text that is held answers: which one does, as far as that is known, and whom to ask. */
export function Elsewhere({ shown: { payer, determination } }: { readonly shown: Shown }) {
  const { relatedPolicies = [], nearestVersion, criteria } = determination;
  if (nearestVersion)
    return (
      <Answer name="why" asks="What to do">
        <Headline>Ask the payer for the policy text that was in force on that day</Headline>
        <p className="text-sm">
          The nearest text held was in force{' '}
          {nearestVersion.from === null ? '' : `from ${dateInWords(nearestVersion.from)} `}
          {until(nearestVersion.until)}. It does not decide this case.{' '}
          <TextLink href={policyAddress(nearestVersion)}>See that text</TextLink>
        </p>
      </Answer>
    );
  const passages = criteria.filter(({ governs }) => governs).flatMap(({ cites }) => cites);
  return (
    <Answer name="why" asks="What to do">
      <Headline>
        {relatedPolicies.length === 0
          ? `Ask ${payer.name} which policy applies; no other is named`
          : 'Look at the policy that this text names instead'}
      </Headline>
      {relatedPolicies.length > 0 && (
        <ul className="list-disc ps-5 text-sm">
          {relatedPolicies.map(({ number, title }) => (
            <li key={title}>{number === null ? title : `${number}, ${title}`}</li>
          ))}
        </ul>
      )}
      <WhereItSaysThis passages={passages} about="why" />
    </Answer>
  );
}
