import { useEffect, useRef } from 'react';
import type { Query } from '../../../questionnaire/index.ts';
import { Notice } from '../../../ui/Notice.tsx';

/** Likely mistakes, asked about once. Takes the focus when it appears; to go on again is to say that all is right. */
export function QueryNotice({ queries }: { readonly queries: readonly Query[] }) {
  const box = useRef<HTMLDivElement>(null);
  const isShown = queries.length > 0;
  useEffect(() => {
    if (isShown) box.current?.focus();
  }, [isShown]);
  if (!isShown) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert">
      <Notice kind="warning" title="Please check">
        <ul className="list-disc ps-5">
          {queries.map(({ field, message }) => (
            <li key={`${field} ${message}`}>{message}</li>
          ))}
        </ul>
        <p>If it is right, go on.</p>
      </Notice>
    </div>
  );
}
