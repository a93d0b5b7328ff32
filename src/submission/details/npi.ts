// The check digit of a National Provider Identifier: CMS, "NPI Check Digit": the Luhn formula (ISO/IEC 7812) over the
// prefix 80840 and the first nine digits. The prefix always adds 24.
const PREFIX_SUM = 24;

const doubled = (digit: number): number => (digit > 4 ? digit * 2 - 9 : digit * 2);

const checkDigitFor = (nine: string): number => {
  // The digit beside the check digit is doubled, then every other one.
  const sum = Array.from(nine, Number).reduce(
    (total, digit, index) => total + (index % 2 === 0 ? doubled(digit) : digit),
    PREFIX_SUM,
  );
  return (10 - (sum % 10)) % 10;
};

/** What is wrong with an NPI, in words; undefined where it is one. */
export const npiProblem = (text: string): string | undefined => {
  const npi = text.trim();
  if (!/^\d+$/.test(npi)) return 'An NPI is ten digits, without spaces or letters.';
  if (npi.length !== 10) return `An NPI is ten digits; this has ${String(npi.length)}.`;
  if (!/^[12]/.test(npi)) return 'An NPI begins with 1 or 2.';
  const expected = checkDigitFor(npi.slice(0, 9));
  return npi.endsWith(String(expected))
    ? undefined
    : `The check digit does not fit: after ${npi.slice(0, 9)} the last digit must be ${String(expected)}. Look for a mistyped digit.`;
};
