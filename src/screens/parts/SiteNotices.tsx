import { later } from '../../ui/later.tsx';
import { useSite } from './siteState.ts';
import { useCaseInHand } from './caseInHand.ts';

// What is looked up only after the first screen stands needs no words on it.
const SiteNews = later(async () => (await import('./SiteNews.tsx')).SiteNews);

const NotKeptNotice = later(async () => (await import('./SiteNews.tsx')).NotKeptNotice);

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
