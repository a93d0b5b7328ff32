import { ButtonLink } from '../../ui/Button.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Frame } from './Frame.tsx';

/** An address that leads nowhere. */
export function NotFoundScreen() {
  return (
    <Frame>
      <PageTitle title="There is no such page" />
      <div className="space-y-4">
        <p>The address leads nowhere. The answers of this tab are kept.</p>
        <ButtonLink kind="primary" href="#/">
          To the first question
        </ButtonLink>
      </div>
    </Frame>
  );
}
