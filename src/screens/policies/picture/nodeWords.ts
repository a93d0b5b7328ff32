import type { Picture, PictureNode, Reach } from '../../../determination/index.ts';
import { outcomeWordsOf } from '../../parts/outcomeWords.ts';

/** A box in words, as it is named where another leads to it. */
export const shortName = (node: PictureNode): string =>
  node.kind === 'question' ? node.question : outcomeWordsOf(node.outcome).word;

/** How the case meets a box or a line, in words; empty where no case is drawn in. */
export const reachWords = (reach: Reach, hasCase: boolean): string => {
  if (!hasCase) return '';
  return { taken: 'on the way of the case', open: 'still open', 'ruled-out': 'ruled out by the case' }[reach];
};

/** An answer and where it leads. */
export interface AnswerLeading {
  readonly id: string;
  readonly answer: string;
  readonly to: PictureNode;
  readonly reach: Reach;
}

/** The answers of a question and where each leads; empty for an outcome. */
export const answersAt = ({ nodes, edges }: Picture, id: string): readonly AnswerLeading[] =>
  edges
    .filter(({ from }) => from === id)
    .flatMap((edge) => {
      const to = nodes.find((node) => node.id === edge.to);
      return to ? [{ id: edge.id, answer: edge.full, to, reach: edge.reach }] : [];
    });

const withReach = (words: string, reach: Reach, hasCase: boolean): string =>
  hasCase ? `${words} (${reachWords(reach, hasCase)})` : words;

/** A box as it is heard: the question, how the case meets it, and where each answer leads. */
export const heardName = (picture: Picture, node: PictureNode, hasCase: boolean): string => {
  const name = withReach(node.kind === 'question' ? node.question : `Outcome: ${shortName(node)}`, node.reach, hasCase);
  const answers = answersAt(picture, node.id).map(
    ({ answer, to, reach }) => `${withReach(answer, reach, hasCase)} leads to: ${shortName(to)}`,
  );
  return [name, ...answers].join('. ');
};
