/** Keeps the page where a file is dropped beside the field: the browser would leave it for the file. */
export function keepDroppedFilesIn(page: Window): void {
  const keep = (event: globalThis.DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    if (!event.defaultPrevented) event.dataTransfer.dropEffect = 'none';
    event.preventDefault();
  };
  page.addEventListener('dragover', keep);
  page.addEventListener('drop', keep);
}
