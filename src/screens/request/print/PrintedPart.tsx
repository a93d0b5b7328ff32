import type { ReactNode } from 'react';

/** A part of the packet under its heading, which never stands alone at the foot of a page. */
export function PrintedPart({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className="space-y-2">
      <h2 className="break-after-avoid border-b-2 border-ink text-lg font-semibold">{heading}</h2>
      {children}
    </section>
  );
}
