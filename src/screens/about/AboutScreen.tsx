import { dateInDigits } from '../../facts/index.ts';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Frame } from '../parts/Frame.tsx';
import { type SiteState, useSite } from '../parts/siteState.ts';
import { Licences } from './Licences.tsx';

/** Whether the site works without the network, in a sentence. */
const offlineWords = (offline: SiteState['offline']): string => {
  switch (offline.kind) {
    case 'one-file':
      return 'Everything is in this one file; it needs no network.';
    case 'kept':
      return 'This browser keeps the whole site; it works without the network.';
    case 'starting':
      return 'This browser does not keep the site yet; it needs the network.';
    case 'not-kept':
      return `This browser does not keep the site, so it needs the network: ${offline.reason}. All else works.`;
  }
};

const limits = [
  'It reads the text of a policy as it was on the day named beside it. Payers change their policies; ask them where much depends on it.',
  'It does not know a member’s contract, benefits or earlier decisions. The payer decides.',
  'It knows the policies listed here and no others, and judges only what is entered.',
  'It is no medical advice.',
];

const data = [
  'Answers and notes on documents stay in this browser tab: a reload keeps them, a new check overwrites them, closing the tab ends them.',
  'While the tab is open, and as long as it can restore closed tabs, your browser may write this tab’s answers and notes to its own files on this computer. To avoid that, set the mark “Don’t keep through reload” below the first question: they then live in memory alone.',
  'Names, dates of birth, member numbers and edited letters are held in memory alone and are gone when the page is left.',
  'A link holds the facts of the case, and a link that was opened stays in the history of the browser. To avoid that, send a case file instead.',
  'A worklist is held in memory alone and is gone when the page is left. Columns about a person are left out when it is read.',
  'The last payer, that mark, and what the columns and words of a worklist mean (no rows) are kept on this device where they are asked for.',
  'A library that was added under Policies, and the draft of a policy at the desk, are kept on this device until they are removed. No case is in them.',
  'A case file holds what you put in it, where you put it.',
  'No request goes to any other host. There are no counters and no cookies.',
];

/** What this version is, what it cannot do, where data stays, and whose work is in it. */
export function AboutScreen() {
  const site = useSite();
  return (
    <Frame>
      <PageTitle title="About CryoCheck" />
      <div className="space-y-8">
        {site && (
          <p>
            Version {site.version}, built on {dateInDigits(site.builtOn)}. {offlineWords(site.offline)}
          </p>
        )}
        <Panel heading="What it cannot do">
          <ul className="list-disc space-y-1 ps-5">
            {limits.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </Panel>
        <Panel heading="Where data stays">
          <ul className="list-disc space-y-1 ps-5">
            {data.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Panel>
        <Licences />
      </div>
    </Frame>
  );
}
