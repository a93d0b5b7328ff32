import { dateInDigits } from '../../facts/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Offer, SiteState } from './siteState.ts';

const titleOf = ({ isEarlier, news }: Offer): string => {
  const what = news.length === 0 ? '' : `: ${news.join('; ')}`;
  if (isEarlier) return `The site went back to an earlier version${what}`;
  return news.length === 0 ? 'A new version of CryoCheck is ready' : `Policy library updated${what}`;
};

function OfferNotice({ offer }: { readonly offer: Offer }) {
  const which = offer.isEarlier ? 'earlier' : 'new';
  return (
    <Notice title={titleOf(offer)}>
      {offer.news.length === 0 && <p>The policies are the same.</p>}
      <p>
        This version stays in use until you take the {which} one. The answers of this case are kept; names entered for
        the request are not.
      </p>
      <Button onClick={offer.take}>Take the {which} version</Button>
    </Notice>
  );
}

/** What is to be told of the site, in words. */
export function SiteNews({ site: { host, offer, refused, isClockBehind, builtOn } }: { readonly site: SiteState }) {
  return (
    <div className="mb-6 space-y-4 print:hidden" role="status">
      {host !== 'there' && (
        <Notice
          kind="warning"
          title={host === 'gone' ? 'CryoCheck is no longer at this address' : 'CryoCheck has moved to another address'}
        >
          <p>
            The copy that this browser keeps still works, and gets no new policies
            {host === 'moved' && '; it follows no address that it does not know'}. Ask whoever gave you the address
            where CryoCheck is now.
          </p>
        </Notice>
      )}
      {offer && <OfferNotice offer={offer} />}
      {refused.length > 0 && (
        <Notice kind="warning" title="A new version was refused">
          <p>
            A policy in it is broken, so none of it was taken. The version in use goes on working. Tell whoever put this
            site here:
          </p>
          <ul className="list-disc ps-5 text-sm text-muted">
            {refused.slice(0, 5).map((problem) => (
              <li key={problem} className="break-words">
                {problem}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {isClockBehind && (
        <Notice kind="warning" title="The clock of this computer is wrong">
          <p>
            It stands before {dateInDigits(builtOn)}, the day this version was built. The date of service decides which
            version of a policy judges: check it before you rely on the result.
          </p>
        </Notice>
      )}
    </div>
  );
}

/** The browser refuses to keep the answers through a reload. */
export function NotKeptNotice() {
  return (
    <div className="mb-6 print:hidden" role="status">
      <Notice kind="warning" title="This browser does not keep the answers">
        <p>
          All else works, but a reload of the page loses the case. Save the case on the result, and open it from the
          file.
        </p>
      </Notice>
    </div>
  );
}
