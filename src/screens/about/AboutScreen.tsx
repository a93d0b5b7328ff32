import { PageTitle } from '../../ui/PageTitle.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Frame } from '../parts/Frame.tsx';
import { useSite } from '../parts/siteState.ts';
import { Licences } from './Licences.tsx';
import { offlineWords } from './offlineWords.ts';

const limits = [
  'It reads the text of a policy as it was on the day named beside it. Payers change their policies; ask them where much depends on it.',
  'It does not know a member’s contract, benefits or earlier decisions. The payer decides.',
  'It knows the policies listed here and no others, and judges only what is entered.',
  'It is no medical advice.',
];

const data = [
  'Answers stay in this browser tab. Reloading keeps them, closing the tab ends them.',
  'Names, dates of birth and member numbers entered for the packet are held by the page alone and are gone when it is left.',
  'The last payer is kept on this device where that is asked for, and nothing else.',
  'A case file or a link holds what you put in it, on paper or disk, where you put it.',
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
            Version {site.version}, built on {site.builtOn}. {offlineWords(site.offline)}
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
