import { blanksIn, paperText, type Paper } from '../../submission/paper/index.ts';
import { fileName } from '../../submission/caseFile/index.ts';
import type { Submission } from '../../submission/papers/index.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Disclosure } from '../../ui/Panel.tsx';
import { Toolbar } from '../../ui/Toolbar.tsx';
import { download } from '../parts/download.ts';
import { PaperView } from '../parts/PaperView.tsx';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const blanksInWords = (count: number): string =>
  count === 0 ? 'no blanks' : count === 1 ? '1 blank' : `${String(count)} blanks`;

interface PapersProps {
  readonly submission: Submission;
  readonly papers: readonly Paper[];
}

/** The papers of the request, each as it is printed, to copy or to save. */
export function Papers({ submission, papers }: PapersProps) {
  const save = async (paper: Paper): Promise<void> => {
    const { paperDocument } = await import('../../submission/document/index.ts');
    download(fileName(submission, 'docx', paper.name), DOCX, new Blob([await paperDocument([paper])]));
  };
  return papers.map((paper) => (
    <Disclosure key={paper.title} summary={`${paper.title} (${blanksInWords(blanksIn(paper).length)})`}>
      <div className="border border-line bg-white p-6">
        <PaperView paper={paper} />
      </div>
      <Toolbar>
        <CopyButton label="Copy the text" text={() => paperText(paper)} />
        <Button
          onClick={() => {
            void save(paper);
          }}
        >
          Save as .docx
        </Button>
      </Toolbar>
    </Disclosure>
  ));
}
