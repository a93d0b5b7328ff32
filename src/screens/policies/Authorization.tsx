import { passagesOf, type Policy } from '../../determination/index.ts';
import { SummaryList } from '../../ui/SummaryList.tsx';
import { Cites } from '../parts/Quotation.tsx';
import { priorAuthorizationWords } from '../parts/outcomeWords.ts';

const settings = [
  { setting: 'inpatient', word: 'Inpatient' },
  { setting: 'outpatient', word: 'Outpatient' },
] as const;

/** The rule of prior authorization for each setting. */
export function Authorization({ policy }: { readonly policy: Policy }) {
  return (
    <SummaryList
      rows={settings.map(({ setting, word }) => {
        const { status, says, cites } = policy.priorAuthorization[setting];
        return {
          key: setting,
          term: word,
          value: (
            <>
              {priorAuthorizationWords[status]}. <span className="font-normal">{says}</span>{' '}
              <Cites passages={passagesOf(policy, cites)} />
            </>
          ),
        };
      })}
    />
  );
}
