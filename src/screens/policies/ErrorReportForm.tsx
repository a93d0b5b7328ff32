import { useState } from 'react';
import type { Policy } from '../../determination/index.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { SaveIcon } from '../../ui/laterIcons.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { Toolbar } from '../../ui/Toolbar.tsx';
import { download } from '../parts/download.ts';
import { errorReport } from './errorReport.ts';
import { clausePart } from './parts.ts';

const LONGEST_SHOWN = 40;
const shortened = (text: string): string => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);

/** Writes a report of an error, to copy or save. There is nobody to send it to from here: nothing leaves the page. */
export function ErrorReportForm({ policy, today }: { readonly policy: Policy; readonly today: string }) {
  const [clause, setClause] = useState('');
  const [wrong, setWrong] = useState('');
  const text = (): string => errorReport(policy, { clause, wrong }, today);
  const clauses = policy.clauses.map(({ label, says }, index) => ({
    value: clausePart(index),
    word: `${String(index + 1)}. ${label}: ${shortened(says)}`,
  }));
  return (
    <Disclosure summary="Write down what seems wrong">
      <div className="max-w-question space-y-4">
        <p>
          This makes a text to copy or save. Nothing is sent: hand it to whoever put this site here. Write about the
          policy alone, and nothing about a patient.
        </p>
        <SelectField
          name="error-clause"
          label="Which clause?"
          value={clause}
          options={[{ value: '', word: 'The policy as a whole' }, ...clauses]}
          onChange={(event) => {
            setClause(event.target.value);
          }}
        />
        <TextArea
          name="error-wrong"
          label="What seems wrong?"
          help="What the text says, and on which line, beside what is said here."
          value={wrong}
          onChange={(event) => {
            setWrong(event.target.value);
          }}
        />
        <Toolbar>
          <CopyButton label="Copy the report" text={text} />
          <Button
            onClick={() => {
              download(`error-${policy.policy}_${policy.version}.txt`, 'text/plain', text());
            }}
          >
            <SaveIcon />
            Save the report
          </Button>
        </Toolbar>
      </div>
    </Disclosure>
  );
}
