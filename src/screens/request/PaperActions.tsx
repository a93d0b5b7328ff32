import { useState } from 'react';
import { paperText, type Paper } from '../../submission/paper/index.ts';
import { fileName } from '../../submission/caseFile/index.ts';
import { calendarText, type Submission } from '../../submission/papers/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Toolbar } from '../../ui/Toolbar.tsx';
import { download } from '../parts/download.ts';
import { useRequestInHand } from '../parts/requestInHand.ts';
import { CopyFields } from './CopyFields.tsx';
import { isPrinted } from './printedPapers.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface PaperActionsProps {
  readonly paper: Paper;
  /** All papers of the case. */
  readonly papers: readonly Paper[];
  readonly submission: Submission;
}

/** The moment in UTC as a calendar file writes it: 20261126T150000Z. */
const stamp = (): string => `${new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** What can be done with one paper: take it into the print, copy it, save it for a word processor, copy a form field by field. */
export function PaperActions({ paper, papers, submission }: PaperActionsProps) {
  const { printed, change } = useRequestInHand();
  const [problem, setProblem] = useState<string>();
  const save = async (): Promise<void> => {
    try {
      const { paperDocument } = await import('../../submission/document/index.ts');
      download(fileName(submission, 'docx', paper.name), DOCX, new Blob([await paperDocument([paper])]));
      setProblem(undefined);
    } catch (error) {
      setProblem(`The file could not be made: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const dates = paper.name === 'office-copy' ? calendarText(submission, stamp()) : undefined;
  return (
    <div className="space-y-2 print:hidden">
      <Toolbar>
        <CopyButton label="Copy the text" text={() => paperText(paper)} />
        {paper.look !== 'copy' && (
          <Button
            onClick={() => {
              void save();
            }}
          >
            Save for Word (.docx)
          </Button>
        )}
        {dates !== undefined && (
          <Button
            onClick={() => {
              download(fileName(submission, 'ics', 'dates'), 'text/calendar', dates);
            }}
          >
            Save the dates for a calendar
          </Button>
        )}
      </Toolbar>
      {problem !== undefined && <Notice kind="problem">{problem}</Notice>}
      {paper.look !== 'copy' && (
        <Checkbox
          name={`print-${paper.name}`}
          label={paper.isSent ? 'Print it with the request' : 'Print it too (not for the payer)'}
          checked={isPrinted(paper, papers, printed)}
          onChange={(event) => {
            change({ printed: { ...printed, [paper.name]: event.target.checked } });
          }}
        />
      )}
      {paper.name === 'cover' && <CopyFields submission={submission} />}
    </div>
  );
}
