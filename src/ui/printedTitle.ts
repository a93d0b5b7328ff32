import { useEffect } from 'react';

/** While the page is printed it bears this title: browsers print it over each page, and keep it in a PDF. */
export function usePrintedTitle(title: string): void {
  useEffect(() => {
    let onScreen = document.title;
    const toPaper = (): void => {
      onScreen = document.title;
      document.title = title;
    };
    const toScreen = (): void => {
      document.title = onScreen;
    };
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', toScreen);
    return () => {
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', toScreen);
    };
  }, [title]);
}
