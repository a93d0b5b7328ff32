import { factNamed } from '../../facts/index.ts';
import { stepAsking, textFor } from '../../questionnaire/index.ts';
import { checkDetails, detailFields, type DetailName } from '../../submission/details/index.ts';
import { productsOf, type Submission } from '../../submission/chart/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useCaseInHand } from '../parts/caseInHand.ts';

const hints: Readonly<Partial<Record<DetailName, string>>> = {
  dateOfBirth: 'YYYY-MM-DD',
  orderingNpi: 'National Provider Identifier, ten digits',
  renderingNpi: 'National Provider Identifier, ten digits',
  reference: 'As the payer gave it',
};

/**
 * The submission details. No form element, so that nothing can be submitted and the browser keeps no history of it; the fields
 * bear no names of facts.
 */
export function DetailsForm({ submission }: { readonly submission: Submission }) {
  const { answer, answers, details, enterDetail, today } = useCaseInHand();
  const products = productsOf(submission);
  const product = factNamed(submission.vocabulary, 'product');
  const isAsked = stepAsking(submission.path, 'product') !== undefined;
  const problems = checkDetails(details, { today, products });
  return (
    <Panel heading="Submission details">
      <div className="space-y-5" role="group" aria-label="Submission details">
        <Notice>
          <p>
            Kept in this tab’s memory alone: gone when the page is closed or reloaded, and cleared with the case. All
            may stay empty.
          </p>
        </Notice>
        <div className="grid items-end gap-x-6 gap-y-5 sm:grid-cols-2">
          {detailFields.map(({ name, label }) => {
            const shared = {
              name: `detail-${name}`,
              label,
              help: hints[name],
              error: problems.find(({ field }) => field === name)?.message,
              autoComplete: 'off',
              value: details[name],
            };
            // The product is a fact, also where the wizard has no need to ask it.
            if (name === 'product') {
              return products.length === 0 || isAsked || !product ? null : (
                <SelectField
                  key={name}
                  {...shared}
                  value={textFor(product, answers, submission.vocabulary)}
                  options={[{ value: '', word: 'Not entered' }, ...products]}
                  onChange={(event) => {
                    answer(product, event.target.value);
                  }}
                />
              );
            }
            // Some browsers send what they check for spelling to a server.
            return (
              <TextField
                key={name}
                {...shared}
                spellCheck={false}
                onChange={(event) => {
                  enterDetail(name, event.target.value);
                }}
              />
            );
          })}
        </div>
      </div>
    </Panel>
  );
}
