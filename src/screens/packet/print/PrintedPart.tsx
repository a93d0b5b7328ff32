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

/** A table of the packet: heads repeat on each page, rows do not break. */
export function PrintedTable({ head, rows }: { readonly head: readonly string[]; readonly rows: readonly (readonly ReactNode[])[] }) {
  return (
    <table className="w-full border-collapse text-sm">
      <thead>
        <tr>{head.map((word) => <th key={word} scope="col" className="border border-edge px-2 py-1 text-start align-bottom">{word}</th>)}</tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index} className="break-inside-avoid">
            {row.map((cell, column) => <td key={head[column]} className="border border-edge px-2 py-1 align-top break-words whitespace-pre-wrap">{cell}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
