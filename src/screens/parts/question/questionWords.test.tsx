import { cleanup, render, screen } from '@testing-library/react';
import { useForm } from 'react-hook-form';
import { afterEach, expect, it } from 'vitest';
import { heldFacts, type FactDefinition } from '../../../facts/index.ts';
import { QuestionField } from './QuestionField.tsx';

const margin: FactDefinition = {
  name: 'margin',
  label: 'Margin',
  question: 'Is the margin free?',
  help: 'From the report.',
  wording: {
    kidney: { question: 'Is the margin of the kidney free?', help: 'From the urology note.' },
    'renal-cell-carcinoma': { help: 'From the pathology of the renal cell carcinoma.' },
  },
  step: 'stage',
  domain: { of: 'yes-no' },
};

function Margin({ site, tumorType }: { readonly site?: string; readonly tumorType?: string }) {
  const { register } = useForm();
  return (
    <QuestionField
      fact={margin}
      vocabulary={{ ...heldFacts, payers: [] }}
      site={site}
      tumorType={tumorType}
      payer={undefined}
      field={register('margin')}
      text=""
      error={undefined}
      note={undefined}
    />
  );
}

afterEach(cleanup);

it.each([
  [{}, 'Is the margin free?', 'From the report.'],
  [{ site: 'kidney' }, 'Is the margin of the kidney free?', 'From the urology note.'],
  [
    { site: 'kidney', tumorType: 'renal-cell-carcinoma' },
    'Is the margin of the kidney free?',
    'From the pathology of the renal cell carcinoma.',
  ],
  [{ site: 'lung', tumorType: 'lung-metastasis' }, 'Is the margin free?', 'From the report.'],
])('a question is put in the words of the type of tumor, then of the site: %j', (known, question, help) => {
  render(<Margin {...known} />);
  expect(screen.getByText(question)).toBeTruthy();
  expect(screen.getByText(help)).toBeTruthy();
});
