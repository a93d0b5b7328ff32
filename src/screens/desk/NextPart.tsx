import { ButtonLink } from '../../ui/Button.tsx';
import { useCountIn } from './deskFaults.ts';
import { deskAddress, partsOfDesk, type ShownPart } from './deskParts.ts';

const leftIn = (count: number): string => {
  if (count === 0) return 'Nothing is left to do here.';
  return count === 1 ? 'One thing is left to do here.' : `${String(count)} things are left to do here.`;
};

/** The way on from the end of a part, with what is still open in it; what is open can wait. */
export function NextPart({ shown }: { readonly shown: ShownPart }) {
  const count = useCountIn(shown);
  const next = partsOfDesk[partsOfDesk.findIndex(({ part }) => part === shown) + 1];
  if (!next) return null;
  return (
    <div className="mt-8 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line pt-4" data-next="">
      <ButtonLink href={deskAddress(next.part)}>Next: {next.word}</ButtonLink>
      {shown !== 'try' && <p className="text-sm text-muted">{leftIn(count)}</p>}
    </div>
  );
}
