import { Notice } from '../../ui/Notice.tsx';
import { later } from '../../ui/later.tsx';
import { useSite } from './siteState.ts';
import { useCaseInHand } from './caseInHand.ts';

// What is looked up only after the first screen stands needs no words on it.
const SiteNews = later(async () => (await import('./SiteNews.tsx')).SiteNews);

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

/** A newer version that can be taken, one that was refused, a clock that is wrong, and a browser that keeps nothing. */
export function UpdateNotice() {
  const site = useSite();
  const { isKept } = useCaseInHand();
  return (
    <>
      {site && (site.host !== 'there' || site.offer || site.refused.length > 0 || site.isClockBehind) ? (
        <SiteNews site={site} />
      ) : null}
      {isKept ? null : <NotKeptNotice />}
    </>
  );
}
