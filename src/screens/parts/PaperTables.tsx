import type { Part } from '../../submission/paper/index.ts';
import { PaperLine } from './PaperLine.tsx';

const cell = 'border border-[#555555] px-[6pt] py-[3pt] text-start align-top';
// A printer leaves backgrounds out unless it is told that they are meant.
const band =
  'print:[print-color-adjust:exact] border border-[#555555] bg-[#000000] px-[6pt] py-[2pt] text-start text-[9.5pt] font-semibold text-[#ffffff]';

/** Named boxes of a form under a band, two to a row where a row has two; on a narrow screen one. */
export function PaperFields({ part: { band: title, rows } }: { readonly part: Extract<Part, { is: 'fields' }> }) {
  return (
    <table role="table" className="w-full table-fixed border-collapse text-[10pt] max-sm:block">
      <colgroup>
        <col className="w-[15%]" />
        <col className="w-[37%]" />
        <col className="w-[13%]" />
        <col className="w-[35%]" />
      </colgroup>
      <tbody role="rowgroup" className="max-sm:block">
        <tr role="row" className="max-sm:grid">
          <th role="columnheader" colSpan={4} scope="colgroup" className={band}>
            {title}
          </th>
        </tr>
        {rows.map((row) => (
          <tr
            key={row.map(({ label }) => label).join()}
            role="row"
            className="break-inside-avoid max-sm:grid max-sm:grid-cols-[6.5em_minmax(0,1fr)]"
          >
            {row.flatMap(({ label, line }) => [
              <th key={label} role="rowheader" scope="row" className={`${cell} bg-[#eeeeee] text-[9pt] font-semibold`}>
                {label}
              </th>,
              <td key={`${label} value`} role="cell" className={cell} colSpan={row.length === 1 ? 3 : 1}>
                <PaperLine line={line} />
              </td>,
            ])}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A table of a paper: its head repeats on each page, and no row breaks. */
export function PaperTable({
  part: { band: title, head, rows, widths },
}: {
  readonly part: Extract<Part, { is: 'table' }>;
}) {
  return (
    <table
      className={`w-full table-fixed border-collapse text-[10pt] max-sm:table-auto max-sm:text-[9pt] max-sm:[overflow-wrap:break-word] ${title === undefined ? 'my-[6pt]' : ''}`}
    >
      <colgroup>
        {head.map((word, index) => (
          <col key={word} style={{ width: `${String(widths[index] ?? 0)}%` }} />
        ))}
      </colgroup>
      <thead>
        {title !== undefined && (
          <tr>
            <th colSpan={head.length} scope="colgroup" className={band}>
              {title}
            </th>
          </tr>
        )}
        <tr>
          {head.map((word) => (
            <th key={word} scope="col" className={`${cell} bg-[#eeeeee] font-semibold`}>
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index} className="break-inside-avoid">
            {row.map((line, column) => (
              <td key={column} className={cell}>
                <PaperLine line={line} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
