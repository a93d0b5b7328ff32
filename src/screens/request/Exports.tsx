import { useState } from 'react';
import { originsIn, type PreparedPolicy } from '../../determination/index.ts';
import { fileName } from '../../submission/caseFile/index.ts';
import { codesIn } from '../../submission/details/index.ts';
import type { Submission } from '../../submission/papers/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Toolbar } from '../../ui/Toolbar.tsx';
import { download } from '../parts/download.ts';

const two = (value: number): string => String(Math.floor(Math.abs(value))).padStart(2, '0');

/** A moment in local time with its zone, as FHIR and ISO 8601 write it: 2026-11-21T09:30:00-05:00. */
const momentWithZone = (moment: Date): string => {
  const offset = -moment.getTimezoneOffset();
  const day = `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  const time = `${two(moment.getHours())}:${two(moment.getMinutes())}:${two(moment.getSeconds())}`;
  return `${day}T${time}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
};

const FHIR = 'application/fhir+json';
const asText = (resource: unknown): string => `${JSON.stringify(resource, null, 2)}\n`;

interface ExportsProps {
  readonly submission: Submission;
  /** The policy that judged; undefined where no single text did. */
  readonly prepared: PreparedPolicy | undefined;
}

/** Files for other programs: the FHIR questionnaire and response, and the determination as JSON. Names go in where the switch shows them. */
export function Exports({ submission, prepared }: ExportsProps) {
  const { determination, facts, details, showsNames } = submission;
  const [problem, setProblem] = useState<string>();
  const now = (): string => momentWithZone(new Date());

  const save = async (name: string, type: string, content: () => Promise<string>): Promise<void> => {
    try {
      download(name, type, await content());
      setProblem(undefined);
    } catch (error) {
      setProblem(`The file could not be made: ${error instanceof Error ? error.message : String(error)}`);
    }
  };

  const files = [
    ...(prepared
      ? [
          {
            label: 'Questions (FHIR)',
            save: () =>
              save(`questionnaire-${prepared.policy.policy}-${prepared.policy.version}.json`, FHIR, async () => {
                const { questionnaireBundle } = await import('../../submission/fhir/index.ts');
                return asText(questionnaireBundle(prepared));
              }),
          },
          {
            label: 'Answers (FHIR)',
            save: () =>
              save(fileName(submission, 'json', 'questionnaire-response'), FHIR, async () => {
                const { responseFor } = await import('../../submission/fhir/index.ts');
                return asText(
                  responseFor(prepared, facts, {
                    authored: now(),
                    diagnosisCodes: codesIn(details.diagnosisCodes),
                    added: originsIn(determination.cautions).map(({ says }) => says),
                    identifiers: showsNames ? details : undefined,
                  }),
                );
              }),
          },
        ]
      : []),
    {
      label: 'Result (JSON)',
      save: () =>
        save(fileName(submission, 'json', 'determination'), 'application/json', async () => {
          const { determinationFileText } = await import('../../submission/export/index.ts');
          return determinationFileText(determination, facts, now());
        }),
    },
    {
      label: 'JSON Schema of the result',
      save: () =>
        save('determination.schema.json', 'application/schema+json', async () => {
          const { determinationJsonSchema } = await import('../../submission/export/index.ts');
          return asText(determinationJsonSchema());
        }),
    },
  ];

  return (
    <Disclosure summary="Files for other programs">
      <div className="space-y-3">
        <Toolbar>
          {files.map((file) => (
            <Button
              key={file.label}
              onClick={() => {
                void file.save();
              }}
            >
              {file.label}
            </Button>
          ))}
        </Toolbar>
        {problem !== undefined && <Notice kind="problem">{problem}</Notice>}
      </div>
    </Disclosure>
  );
}
