import type { Line, Paper, Part } from '../../submission/paper/index.ts';
import { PaperLine } from './PaperLine.tsx';
import { PaperFields, PaperTable } from './PaperTables.tsx';

const linesOf = (lines: readonly Line[]) =>
  lines.map((each, index) => (
    <div key={index}>
      <PaperLine line={each} />
    </div>
  ));

function PartView({ part }: { readonly part: Part }) {
  switch (part.is) {
    case 'letterhead':
      return (
        <div className="mb-[8pt] flex justify-between gap-x-[1em] max-sm:flex-col border-b-2 border-[#000000] pb-[4pt] text-[9.5pt]">
          <div>{linesOf(part.left)}</div>
          <div className="sm:text-end print:text-end">{linesOf(part.right)}</div>
        </div>
      );
    case 'heading': {
      // Papers lie under a heading of the screen, so that theirs begin one step lower.
      const Heading = part.level === 1 ? 'h3' : 'h4';
      return (
        <Heading
          className={`break-after-avoid font-semibold ${part.level === 1 ? 'text-[15pt] leading-tight' : 'mt-[8pt] text-[12pt]'}`}
        >
          <PaperLine line={part.line} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p className={`my-[6pt] ${part.size === 'small' ? 'text-[9pt]' : ''}`}>
          <PaperLine line={part.line} />
        </p>
      );
    case 'own':
      return (
        <p className="my-[6pt] whitespace-pre-wrap">
          <PaperLine line={part.line} />
        </p>
      );
    case 'lines':
      return <div className="my-[6pt]">{linesOf(part.lines)}</div>;
    case 'list': {
      const List = part.isOrdered ? 'ol' : 'ul';
      return (
        <List className={`my-[4pt] ps-[1.4em] ${part.isOrdered ? 'list-decimal' : 'list-disc'}`}>
          {part.items.map((item, index) => (
            <li key={index}>
              <PaperLine line={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'terms':
      return (
        <dl className="my-[6pt] grid grid-cols-[max-content_1fr] gap-x-[8pt] gap-y-[2pt]">
          {part.rows.map(({ label, line }) => (
            <div key={label} className="contents">
              <dt className="text-[#333333]">{label}</dt>
              <dd>
                <PaperLine line={line} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'fields':
      return <PaperFields part={part} />;
    case 'table':
      return <PaperTable part={part} />;
    case 'signature':
      return (
        <div className="mt-[22pt] break-inside-avoid">
          <div className="mb-[2pt] w-[45%] border-b border-[#000000]" />
          {linesOf(part.lines)}
        </div>
      );
    case 'enclosures':
      return (
        <p className="my-[6pt] text-[10pt]">
          <strong>Enclosures</strong> ({part.rows.length}):{' '}
          {part.rows.map(({ number, line }, index) => (
            <span key={number}>
              {index > 0 && ' · '}
              {number}
              {'\u00a0'}
              <PaperLine line={line} />
            </span>
          ))}
        </p>
      );
    case 'room':
      return (
        <div className="my-[6pt] break-inside-avoid">
          <div>{part.label}</div>
          {Array.from({ length: part.height }, (_, index) => (
            <div key={index} className="h-[18pt] border-b border-[#555555]" />
          ))}
        </div>
      );
  }
}

const faces = {
  letter: 'font-[Times_New_Roman,Liberation_Serif,serif] leading-[1.28]',
  form: 'font-[Arial,Liberation_Sans,sans-serif] leading-[1.3]',
  copy: 'font-[Arial,Liberation_Sans,sans-serif] leading-[1.3]',
} as const;

/** A paper as it is printed: black on white on every screen, eleven points, tables in ten. */
export function PaperView({ paper }: { readonly paper: Paper }) {
  return (
    <div
      data-paper={paper.name}
      className={`bg-[#ffffff] text-[11pt] wrap-anywhere text-[#000000] ${faces[paper.look]}`}
      translate="no"
    >
      {paper.parts.map((part, index) => (
        <PartView key={index} part={part} />
      ))}
    </div>
  );
}
