import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Vocabulary } from '../../facts/index.ts';
import { readCaseFile, type ReadCaseFile } from '../../submission/caseFile/index.ts';
import { noEvidence } from '../../submission/evidence/index.ts';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { useAddedLibraries } from '../parts/addedLibraries.ts';
import { useCaseActions } from '../parts/caseInHand.ts';

const MOST_BYTES = 1_000_000;

const inWords = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

const IS_RESPONSE = /"resourceType"\s*:\s*"QuestionnaireResponse"/;

/** Reads a case file, or the answers to one of our own FHIR questionnaires; what reads those comes when one is opened. */
const readFile = async (text: string, vocabulary: Vocabulary): Promise<ReadCaseFile> => {
  if (!IS_RESPONSE.test(text)) return readCaseFile(text, vocabulary);
  const { readResponse } = await import('../../submission/fhir/index.ts');
  return { ...readResponse(text, vocabulary), saved: undefined, evidence: noEvidence, compared: [] };
};

/** Takes in a case file. What is wrong in it is named; where nothing can be read the case in hand stays. */
export function CaseFileField({ vocabulary }: { readonly vocabulary: Vocabulary }) {
  const { take } = useCaseActions();
  const { isReading } = useAddedLibraries();
  const [, navigate] = useLocation();
  const [error, setError] = useState<string>();
  const open = async (file: File): Promise<void> => {
    if (file.size > MOST_BYTES) {
      setError(`${file.name} has ${inWords(file.size)}. A case file has at most ${inWords(MOST_BYTES)}.`);
      return;
    }
    const read = await readFile(await file.text(), vocabulary);
    const isReadable = Object.keys(read.facts).length > 0;
    setError(
      isReadable
        ? undefined
        : `${file.name} could not be opened: ${read.errors.map(({ field, message }) => (field === '' ? message : `${field}: ${message}`)).join('; ') || 'it holds no facts'}.`,
    );
    if (!isReadable) return;
    take({ from: file.name, ...read });
    navigate('/result');
  };
  // A case may hold what only a library asks.
  if (isReading) return <p>A case file can be opened once the added libraries are read.</p>;
  return (
    <FileDrop
      label="Case file"
      help="A .json file that was saved here: a case, or the answers in FHIR. It is read in this tab and sent nowhere."
      accept=".json,application/json"
      error={error}
      onFile={(file) => {
        void open(file);
      }}
    />
  );
}
