/** The month by which a version is named: 9/2024. */
export const editionInWords = (version: string): string => {
  const [year = '', month = ''] = version.split('-');
  return `${String(Number(month))}/${year}`;
};
