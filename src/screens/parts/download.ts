/** Saves text as a file on this computer; nothing is sent. */
export const download = (name: string, type: string, content: BlobPart): void => {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after the click returns.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
};
