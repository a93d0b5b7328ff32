import { factNamed } from '../../facts/index.ts';
import { textFor } from '../../questionnaire/index.ts';
import { checkDetails, detailFields, detailNamed, type DetailName } from '../../submission/details/index.ts';
import { productsOf, type Submission } from '../../submission/papers/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useCaseInHand } from '../parts/caseInHand.ts';

const NOT_ENTERED = { value: '', word: 'Not entered' };

/** The details of a request. No form element, so that nothing can be submitted and the browser keeps no history of it. */
export function DetailsForm({ submission }: { readonly submission: Submission }) {
  const { answer, answers, details, enterDetail, today } = useCaseInHand();
  const products = productsOf(submission);
  const product = factNamed(submission.vocabulary, 'product');
  const problems = checkDetails(details, { today });
  const field = (name: DetailName) => {
    const { label, help, choices, kind } = detailNamed(name);
    const shared = {
      name,
      label,
      help: help ?? (kind === 'date' ? 'MM/DD/YYYY' : undefined),
      error: problems.find((problem) => problem.field === name)?.message,
      autoComplete: 'off',
      value: details[name],
    };
    return choices ? (
      <SelectField
        key={name}
        {...shared}
        options={[NOT_ENTERED, ...choices]}
        onChange={(event) => {
          enterDetail(name, event.target.value);
        }}
      />
    ) : (
      // Some browsers send what they check for spelling to a server.
      <TextField
        key={name}
        {...shared}
        spellCheck={false}
        onChange={(event) => {
          enterDetail(name, event.target.value);
        }}
      />
    );
  };
  return (
    <Panel heading="Patient and office">
      <div className="space-y-5" role="group" aria-label="Patient and office">
        <Notice>
          <p>
            Kept in this tab’s memory alone: gone when the page is closed or reloaded, and cleared with the case. All
            may stay empty.
          </p>
        </Notice>
        <div className="grid items-end gap-x-6 gap-y-5 sm:grid-cols-2">
          {/* The product is a fact, also where the wizard has no need to ask it. */}
          {products.length > 0 && !submission.asked.includes('product') && product && (
            <SelectField
              name="product"
              label={product.label}
              value={textFor(product, answers, submission.vocabulary)}
              options={[NOT_ENTERED, ...products]}
              onChange={(event) => {
                answer(product, event.target.value);
              }}
            />
          )}
          {detailFields.map(({ name }) => field(name))}
        </div>
      </div>
    </Panel>
  );
}
