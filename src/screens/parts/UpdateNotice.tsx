import { later } from '../../ui/later.tsx';
import { useCaseInHand } from '../caseInHand.ts';
import { useSite } from '../siteState.ts';

const UpdateNews = later(async () => (await import('../laterParts.ts')).UpdateNews);
const NotKeptNotice = later(async () => (await import('../laterParts.ts')).NotKeptNotice);

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
