import { PageTitle } from '../../ui/PageTitle.tsx';
import { Frame } from '../parts/Frame.tsx';
import { glossary } from './glossary.ts';

/** The words and abbreviations that the product uses. */
export function GlossaryScreen() {
  return (
    <Frame>
      <PageTitle title="Glossary" />
      <dl className="space-y-4">
        {glossary.map(({ term, says }) => (
          <div key={term}>
            <dt className="font-semibold">{term}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </Frame>
  );
}
