import { useState } from 'react';
import type { PreparedPolicy } from '../../determination/index.ts';
import { fileName } from '../../submission/caseFile/index.ts';
import type { Submission } from '../../submission/papers/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Toolbar } from '../../ui/Toolbar.tsx';
import { useCaseInHand } from '../parts/caseInHand.ts';
import { download } from '../parts/download.ts';
import { momentWithZone } from './moment.ts';

const FHIR = 'application/fhir+json';
const asText = (resource: unknown): string => `${JSON.stringify(resource, null, 2)}\n`;

interface ExportsProps {
  readonly submission: Submission;
  /** The policy that judged; undefined where no version was in force. */
  readonly prepared: PreparedPolicy | undefined;
}

/** Exports for other programs: the FHIR questionnaire and response, and the determination as JSON. */
export function Exports({ submission, prepared }: ExportsProps) {
  const { determination, facts } = submission;
  const { details } = useCaseInHand();
  const [withIdentifiers, setWithIdentifiers] = useState(false);
  const now = (): string => momentWithZone(new Date());

  const saveQuestionnaire = async (): Promise<void> => {
    if (!prepared) return;
    const { questionnaireFor } = await import('../../submission/fhir/index.ts');
    download(
      `questionnaire-${prepared.policy.policy}-${prepared.policy.version}.json`,
      FHIR,
      asText(questionnaireFor(prepared)),
    );
  };
  const saveResponse = async (): Promise<void> => {
    if (!prepared) return;
    const { responseFor } = await import('../../submission/fhir/index.ts');
    download(
      fileName(submission, 'json', 'questionnaire-response'),
      FHIR,
      asText(responseFor(prepared, facts, { authored: now(), identifiers: withIdentifiers ? details : undefined })),
    );
  };
  const saveDetermination = async (): Promise<void> => {
    const { determinationFileText } = await import('../../submission/export/index.ts');
    download(
      fileName(submission, 'json', 'determination'),
      'application/json',
      determinationFileText(determination, facts, now()),
    );
  };
  const saveSchema = async (): Promise<void> => {
    const { determinationJsonSchema } = await import('../../submission/export/index.ts');
    download('determination.schema.json', 'application/schema+json', asText(determinationJsonSchema()));
  };

  return (
    <Panel heading="Export for other programs">
      <div className="space-y-3">
        {prepared ? (
          <>
            <p>
              FHIR R4: the questions of this policy version as a Questionnaire, the answers of this case as a
              QuestionnaireResponse.
            </p>
            <Checkbox
              name="fhir-identifiers"
              label="Include identifiers in the response"
              checked={withIdentifiers}
              onChange={(event) => {
                setWithIdentifiers(event.target.checked);
              }}
            />
            <Toolbar>
              <Button
                onClick={() => {
                  void saveQuestionnaire();
                }}
              >
                Save the Questionnaire
              </Button>
              <Button
                onClick={() => {
                  void saveResponse();
                }}
              >
                Save the QuestionnaireResponse
              </Button>
            </Toolbar>
          </>
        ) : (
          <p>No version was in force, so there is no Questionnaire.</p>
        )}
        <Toolbar>
          <Button
            onClick={() => {
              void saveDetermination();
            }}
          >
            Save the determination as JSON
          </Button>
          <Button
            kind="quiet"
            onClick={() => {
              void saveSchema();
            }}
          >
            Save its JSON Schema
          </Button>
        </Toolbar>
      </div>
    </Panel>
  );
}
