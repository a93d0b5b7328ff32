import { blankText, type Line, type Run } from '../../submission/paper/index.ts';

function RunView({ run }: { readonly run: Run }) {
  switch (run.is) {
    case 'text':
      if (run.look === 'strong') return <strong>{run.text}</strong>;
      return run.look === 'emphasis' ? <em>{run.text}</em> : <span>{run.text}</span>;
    case 'blank':
      return <mark className="bg-[#fff3b0] text-[#000000]">{blankText(run.says)}</mark>;
    case 'box':
      return (
        <span className={run.text === '' ? undefined : 'me-[0.8em] inline-block'}>
          {run.isTicked ? '☒' : '☐'}
          {run.text === '' ? '\u00a0' : ` ${run.text}`}
        </span>
      );
    case 'rule':
      return <span>{'_'.repeat(run.length)}</span>;
  }
}

/** The runs of a line of a paper. */
export function PaperLine({ line }: { readonly line: Line }) {
  return line.map((run, index) => <RunView key={index} run={run} />);
}
