import type { Picture, PictureEdge, PictureNode } from '../../../determination/index.ts';
import { outcomeWordsOf } from '../../parts/outcomeWords.ts';
import { balanced, LINE_HEIGHT, type Measure } from './wrap.ts';

/** A box as large as its words. */
export interface Box {
  readonly id: string;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

export interface NodeBox extends Box {
  readonly node: PictureNode;
}

export interface EdgeBox extends Box {
  readonly edge: PictureEdge;
}

const WIDEST = { question: 164, outcome: 96, edge: 132 } as const;
export const PADDING = { x: 10, y: 8 } as const;
/** An outcome's icon stands before its words. */
export const ICON = 16;
export const ICON_GAP = 6;

const boxFor = (node: PictureNode, measure: Measure): NodeBox => {
  const isQuestion = node.kind === 'question';
  const { lines, width } = balanced(
    isQuestion ? node.question : outcomeWordsOf(node.outcome).word,
    WIDEST[node.kind],
    measure,
    !isQuestion,
  );
  return {
    node,
    id: node.id,
    lines,
    width: width + 2 * PADDING.x + (isQuestion ? 0 : ICON + ICON_GAP),
    height: lines.length * LINE_HEIGHT + 2 * PADDING.y,
  };
};

const labelFor = (edge: PictureEdge, measure: Measure): EdgeBox => {
  // As bold as on the way of a case, so that a picture is laid out alike with and without one.
  const { lines, width } = balanced(edge.short, WIDEST.edge, measure, true);
  return { edge, id: edge.id, lines, width: width + 8, height: lines.length * LINE_HEIGHT + 4 };
};

/** The boxes of a picture's questions, outcomes and answers, before they have places. */
export const boxesOf = (
  { nodes, edges }: Picture,
  measure: Measure,
): { readonly nodes: readonly NodeBox[]; readonly edges: readonly EdgeBox[] } => ({
  nodes: nodes.map((node) => boxFor(node, measure)),
  edges: edges.map((edge) => labelFor(edge, measure)),
});
