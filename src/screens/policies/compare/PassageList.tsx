import { passagesOf, type Policy } from '../../../determination/index.ts';
import type { ComparedPassage, CopyStretch } from '../../../passages/index.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { VisuallyHidden } from '../../../ui/Spoken.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import { Cites } from '../../parts/Quotation.tsx';
import { foundWords } from './compareWords.ts';

/** The words of the copy around a passage; what is new in them is marked, underlined and bold. */
function Excerpt({ stretches }: { readonly stretches: readonly CopyStretch[] }) {
  return (
    <blockquote className="border-s-2 border-line ps-3 text-sm wrap-anywhere">
      …{' '}
      {stretches.map(({ text, isNew }, at) =>
        isNew ? (
          <mark key={`${String(at)} ${text}`} className="bg-accent-soft font-bold text-ink underline decoration-2">
            <VisuallyHidden>(new: </VisuallyHidden>
            {text}
            <VisuallyHidden>)</VisuallyHidden>
          </mark>
        ) : (
          <span key={`${String(at)} ${text}`}> {text} </span>
        ),
      )}{' '}
      …
    </blockquote>
  );
}

const edges = { unchanged: 'solid', changed: 'double', gone: 'dashed' } as const;

/** The copy's own words: open where they changed, folded where they stand. */
function InTheCopy({ passage: { found, page, excerpt } }: { readonly passage: ComparedPassage }) {
  const where = page === null ? 'In your copy' : `In your copy, page ${String(page)}`;
  if (found === 'gone') return <p className="text-sm">It was not found in your copy.</p>;
  if (found === 'unchanged')
    return (
      <Disclosure summary={where}>
        <Excerpt stretches={excerpt} />
      </Disclosure>
    );
  return (
    <>
      <p className="text-sm font-semibold">{where}</p>
      <Excerpt stretches={excerpt} />
      {!excerpt.some(({ isNew }) => isNew) && (
        <p className="text-sm">Words of the passage that was read are missing here, or stand in another order.</p>
      )}
    </>
  );
}

/** Cited passages, what was read there beside what the copy says; what changed stands first. */
export function PassageList({
  policy,
  passages,
}: {
  readonly policy: Policy;
  readonly passages: readonly ComparedPassage[];
}) {
  const inOrder = passages.toSorted((a, b) => Number(a.found === 'unchanged') - Number(b.found === 'unchanged'));
  return (
    <ul role="list" className="space-y-4">
      {inOrder.map((passage) => {
        const [cited] = passagesOf(policy, [passage.id]);
        return (
          <li key={passage.id} data-passage={passage.id} data-found={passage.found} className="space-y-1">
            <p>
              <Tag word={foundWords[passage.found]} edge={edges[passage.found]} /> {cited?.says}{' '}
              {cited && <Cites passages={[cited]} />}
            </p>
            <InTheCopy passage={passage} />
          </li>
        );
      })}
    </ul>
  );
}
