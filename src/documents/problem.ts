const instead = 'Select the text in the program that shows it, copy it and paste it here.';

/** Why a document cannot be read, and what to do instead. */
const sentences = {
  'too-large': 'The file is larger than 50 MB. Save the policy by itself, or paste its text here.',
  'too-many-pages':
    'The document has more than 500 pages. Save the pages of the policy by themselves, or paste its text here.',
  'too-long': 'This text is longer than any policy. Paste the policy alone: its statement, codes and dates.',
  encrypted: `The document is protected by a password. ${instead}`,
  broken: `The file is damaged and cannot be read. Download it again. If that does not help: ${instead}`,
  'no-text': `No text was found: the document may be a scan, which is a picture of the text. ${instead}`,
  'old-word': `This is a Word document of the old kind (.doc), or one with a password. Save it as .docx, or: ${instead}`,
  'no-document': 'This is no PDF, Word document, web page or text. Choose the policy itself, or paste its text here.',
  'no-word-document': 'This is a zip file, but no Word document. Choose the policy itself, or paste its text here.',
} as const;

/** A document that cannot be read; its message is a sentence for whoever dropped it. */
export class DocumentProblem extends Error {
  constructor(problem: keyof typeof sentences) {
    super(sentences[problem]);
    this.name = 'DocumentProblem';
  }
}
