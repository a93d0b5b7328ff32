import { Notice } from '../../ui/Notice.tsx';
import { Button } from '../../ui/Button.tsx';
import { type SiteState, useSite } from './siteState.ts';
import { useCaseInHand } from './caseInHand.ts';

/** The browser refuses to keep the answers through a reload. */
function NotKeptNotice() {
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

/** What is to be told of the site, in words. */
function UpdateNews({ site: { offer, refused, isClockBehind, builtOn } }: { readonly site: SiteState }) {
  return (
    <div className="mb-6 space-y-4 print:hidden" role="status">
      {offer && (
        <Notice
          title={
            offer.news.length === 0
              ? 'A new version of CryoCheck is ready'
              : `Policy library updated: ${offer.news.join('; ')}`
          }
        >
          {offer.news.length === 0 && <p>The policies are the same.</p>}
          <p>
            This version stays in use until you take the new one. The answers of this case are kept; names entered for
            the packet are not.
          </p>
          <Button onClick={offer.take}>Take the new version</Button>
        </Notice>
      )}
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
            It stands before {builtOn}, the day this version was built. The date of service decides which version of a
            policy judges: check it before you rely on the result.
          </p>
        </Notice>
      )}
    </div>
  );
}

/** A newer version that can be taken, one that was refused, a clock that is wrong, and a browser that keeps nothing. */
export function UpdateNotice() {
  const site = useSite();
  const { isKept } = useCaseInHand();
  return (
    <>
      {site && (site.offer || site.refused.length > 0 || site.isClockBehind) ? <UpdateNews site={site} /> : null}
      {isKept ? null : <NotKeptNotice />}
    </>
  );
}
