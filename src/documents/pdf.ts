import { getDocumentProxy } from 'unpdf';
import type { DocumentPage } from '../passages/index.ts';
import { MOST_PAGES } from './limits.ts';
import { DocumentProblem } from './problem.ts';

const open = async (bytes: Uint8Array): ReturnType<typeof getDocumentProxy> => {
  try {
    // A copy: the reader takes the bytes for itself.
    return await getDocumentProxy(bytes.slice(), {
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      verbosity: 0,
    });
  } catch (error) {
    throw new DocumentProblem(error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken');
  }
};

/** The pages of a PDF, line by line as it is printed. No script of it runs. At most 500 pages. */
export const pagesOfPdf = async (bytes: Uint8Array): Promise<readonly DocumentPage[]> => {
  const pdf = await open(bytes);
  try {
    if (pdf.numPages > MOST_PAGES) throw new DocumentProblem('too-many-pages');
    const pages: DocumentPage[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const text = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
      pages.push({ lines: text.split('\n') });
      page.cleanup();
    }
    return pages;
  } catch (error) {
    throw error instanceof DocumentProblem ? error : new DocumentProblem('broken');
  } finally {
    await pdf.destroy();
  }
};
