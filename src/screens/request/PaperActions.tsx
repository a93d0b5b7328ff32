import { useState } from 'react';
import { fileName } from '../../submission/caseFile/index.ts';
import { type Paper, paperText } from '../../submission/paper/index.ts';
import { calendarText, portalFields, type Submission } from '../../submission/papers/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Toolbar } from '../../ui/Toolbar.tsx';
import { download } from '../parts/download.ts';
import { useRequestInHand } from '../parts/requestInHand.ts';
import { isPrinted } from './printedPapers.ts';

/** The fields of the cover in the order in which portals ask for them, each to copy by itself. What is blank is not copied. */
function CopyFields({ submission }: { readonly submission: Submission }) {
  const fields = portalFields(submission).filter(({ text }) => text !== '');
  return (
    <Disclosure summary="Copy field by field, for a portal">
      <ul className="divide-y divide-line">
        {fields.map(({ label, text }) => (
          <li key={label} className="flex flex-wrap items-center justify-between gap-x-4 py-1">
            <span className="min-w-0 flex-1">
              <span className="block text-sm text-muted">{label}</span>
              <span className="block break-words">{text}</span>
            </span>
            <CopyButton label={`Copy ${label}`} kind="quiet" text={() => text} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

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
  // The slips for the enclosures are several under one name.
  const alike = papers.filter(({ name }) => name === paper.name);
  const save = async (): Promise<void> => {
    try {
      const { paperDocument } = await import('../../submission/document/index.ts');
      download(fileName(submission, 'docx', paper.name), DOCX, new Blob([await paperDocument(alike)]));
      setProblem(undefined);
    } catch (error) {
      setProblem(`The file could not be made: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const dates = paper.name === 'office-copy' ? calendarText(submission, stamp()) : undefined;
  return (
    <div className="space-y-2 print:hidden">
      <Toolbar>
        <CopyButton label="Copy the text" text={() => alike.map(paperText).join('\n')} />
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
