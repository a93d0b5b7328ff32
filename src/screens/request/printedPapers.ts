import type { Paper, PaperName } from '../../submission/paper/index.ts';

/** Papers that a person chose to print or not, by name. */
export type PrintChoices = Readonly<Partial<Record<PaperName, boolean>>>;

/**
 * Whether a paper is printed with the request. What stays in the office is printed only where it was asked for, so that no
 * sheet of objections goes out with a fax; unless the case has nothing to send. Texts to paste elsewhere are never printed.
 */
export const isPrinted = ({ name, look, isSent }: Paper, papers: readonly Paper[], chosen: PrintChoices): boolean =>
  look !== 'copy' && (chosen[name] ?? (isSent || !papers.some((each) => each.isSent)));
