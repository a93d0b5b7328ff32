import { factNamed, oneTextOf } from '../../facts/index.ts';
import { ChoiceChips } from '../../ui/ChoiceChips.tsx';
import { Words } from '../../ui/Words.tsx';
import { WhereItSaysThis } from '../parts/WhereItSaysThis.tsx';
import { Answer, Headline } from './Answer.tsx';
import { authorizationAnswer, settingWords } from './authorizationWords.ts';
import { SettingSwitch } from './SettingSwitch.tsx';
import type { Shown } from './shown.ts';

/** Whether prior authorization is needed, switched between inpatient and outpatient, and between lines of business, where they differ. */
export function Authorization({ shown }: { readonly shown: Shown }) {
  const { facts, vocabulary, answer } = shown;
  const { says, next, beside, ownWords, passages, differs, byProduct } = authorizationAnswer(shown);
  const setting = factNamed(vocabulary, 'setting');
  const product = factNamed(vocabulary, 'product');
  return (
    <Answer name="authorization" asks="Prior authorization">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Headline>{says}</Headline>
        {differs && setting && (
          <SettingSwitch
            words={{
              inpatient: settingWords[differs.inpatient.status],
              outpatient: settingWords[differs.outpatient.status],
            }}
            chosen={facts['setting']}
            onChoose={(value) => {
              answer(setting, value);
            }}
          />
        )}
      </div>
      {byProduct.length > 0 && product && (
        <div className="my-1 print:hidden">
          <ChoiceChips
            name={product.name}
            question={product.question}
            options={byProduct}
            value={oneTextOf(facts[product.name])}
            onChoose={(value) => {
              answer(product, value);
            }}
          />
        </div>
      )}
      <div className="flex flex-wrap gap-x-3 text-sm">
        {beside.map((each) => (
          <p key={each}>{each}</p>
        ))}
        {next !== undefined && (
          <p className="text-muted">
            <Words>{next}</Words>
          </p>
        )}
        <WhereItSaysThis passages={passages} ownWords={ownWords} about="prior authorization" />
      </div>
    </Answer>
  );
}
