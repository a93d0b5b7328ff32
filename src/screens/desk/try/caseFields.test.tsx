import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { judgeCase, readCase } from '../../../case/index.ts';
import { heldFacts, type Vocabulary } from '../../../facts/index.ts';
import { noAnswers } from '../../../questionnaire/index.ts';
import { CaseFields } from './TryCase.tsx';

afterEach(cleanup);

const vocabulary: Vocabulary = { ...heldFacts, payers: [] };
const judged = judgeCase(readCase(noAnswers, vocabulary), { payers: [], libraries: [] }, '2026-11-26');
const facts = vocabulary.facts.filter(({ name }) => ['site', 'serviceDate', 'sizeCm'].includes(name));
const path = {
  steps: judged.path.steps
    .slice(0, 1)
    .map((step) => ({ ...step, questions: facts.map((fact) => ({ fact, because: 'outcome' as const })) })),
};

test('each of two cases has its own fields under its own labels', () => {
  const fields = <CaseFields judged={{ ...judged, path }} answers={noAnswers} onAnswer={() => undefined} />;
  render([<div key="1">{fields}</div>, <div key="2">{fields}</div>]);
  expect(facts).toHaveLength(3);
  for (const { label } of facts) expect(new Set(screen.getAllByLabelText(label)).size).toBe(2);
});
