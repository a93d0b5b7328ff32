import type { ReactNode } from 'react';

interface PrintedTableProps {
  readonly head: readonly string[];
  /** One width a column. */
  readonly widths: readonly ('w-1/12' | 'w-2/12' | 'w-3/12' | 'w-4/12' | 'w-5/12' | 'w-6/12')[];
  readonly rows: readonly (readonly ReactNode[])[];
}

/** A table of the packet: heads repeat on each page, short rows do not break, and no text is cut off however long. */
export function PrintedTable({ head, widths, rows }: PrintedTableProps) {
  if (rows.length === 0) return null;
  return (
    <table className="w-full table-fixed border-collapse text-sm">
      <thead>
        <tr>
          {head.map((word, index) => (
            <th
              key={word}
              scope="col"
              className={`border border-edge px-2 py-1 text-start align-bottom ${widths[index] ?? ''}`}
            >
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index} className="break-inside-avoid">
            {row.map((cell, column) => (
              <td
                key={head[column]}
                className="border border-edge px-2 py-1 align-top wrap-anywhere whitespace-pre-wrap"
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
