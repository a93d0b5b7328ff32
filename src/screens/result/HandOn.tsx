import { originsIn } from '../../determination/index.ts';
import { linkPairs } from '../../facts/index.ts';
import { caseFileText, fileName } from '../../submission/caseFile/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Toolbar } from '../../ui/Toolbar.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { useCaseInHand } from '../parts/caseInHand.ts';
import { download } from '../parts/download.ts';
import type { Shown } from './shown.ts';

/** The case alone, whatever is determined of it. */
type HandedOnCase = Pick<Shown, 'handedOn' | 'vocabulary'>;

const linkTo = ({ handedOn, vocabulary }: HandedOnCase): string => {
  const query = new URLSearchParams(linkPairs(handedOn, vocabulary).map(([name, text]) => [name, text]));
  return `${location.href.split('#')[0] ?? ''}#/result?${query.toString()}`;
};

/** Said beside the link: whatever sees the address, such as a mail filter, sees the facts. */
export const LINK_HOLDS_FACTS = 'A link carries the answers; a file is safer.';

/** Copies a link to the case. It holds nothing that identifies a person. */
export const CopyLink = ({ shown }: { readonly shown: HandedOnCase }) => (
  <CopyButton label="Copy link" text={() => linkTo(shown)} />
);

/** Saves the case as a file. It holds nothing that identifies a person. */
export function SaveCase({ shown }: { readonly shown: Shown }) {
  const { evidence, compared, today } = useCaseInHand();
  const { policy, version, outcome, documents, cautions } = shown.determination;
  return (
    <Button
      onClick={() => {
        download(
          fileName({ ...shown, today }, 'json'),
          'application/json',
          caseFileText(
            shown.handedOn,
            { savedOn: today, policy, version, outcome, added: originsIn(cautions).map(({ says }) => says) },
            documents,
            evidence,
            compared,
          ),
        );
      }}
    >
      Save
    </Button>
  );
}

/** Hands on a case without a payer: as a link, or as a file that holds no determination. */
export function HandOnWithoutPayer({ shown }: { readonly shown: HandedOnCase }) {
  const { evidence, today } = useCaseInHand();
  return (
    <Toolbar>
      <Button
        onClick={() => {
          const text = caseFileText(shown.handedOn, { savedOn: today }, [], evidence);
          download(`case-${today}.json`, 'application/json', text);
        }}
      >
        Save
      </Button>
      <CopyLink shown={shown} />
      <p className="text-sm text-muted">{LINK_HOLDS_FACTS}</p>
    </Toolbar>
  );
}
