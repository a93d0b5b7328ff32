import type { RemarkChange } from '../../determination/index.ts';
import { Panel } from '../../ui/Panel.tsx';
import { BeforeAndAfter } from './BeforeAndAfter.tsx';
import { isOfOnePolicy, type Sides } from './sides.ts';

const about = {
  number: 'Number',
  scope: 'Scope',
  inpatient: 'Prior authorization, inpatient',
  outpatient: 'Prior authorization, outpatient',
  'code-list': 'On the code list',
  billing: 'Before a member is billed',
  review: 'Next review',
  submission: 'Where to send a request',
} as const;

/** Between policies every remark differs; these are what a reader compares. */
const betweenPolicies: readonly string[] = ['inpatient', 'outpatient', 'billing'];

/** What both texts say besides: scope, prior authorization, notices; only where they differ. */
export function Remarks({ remarks, sides }: { readonly remarks: readonly RemarkChange[]; readonly sides: Sides }) {
  const onePolicy = isOfOnePolicy(sides);
  const shown = remarks.filter((remark) => onePolicy || betweenPolicies.includes(remark.about));
  return (
    <Panel heading={onePolicy ? 'Scope, prior authorization and notices' : 'Prior authorization and notices'}>
      {!shown.some((remark) => remark.about === 'inpatient' || remark.about === 'outpatient') && (
        <p className="mb-2">The rules of prior authorization are the same.</p>
      )}
      {shown.length > 0 && (
        <BeforeAndAfter
          caption="What both texts say besides"
          head="About"
          sides={sides}
          rows={shown.map((remark) => ({
            key: remark.about,
            name: about[remark.about],
            before: remark.before ?? 'Nothing is said',
            after: remark.after ?? 'Nothing is said',
          }))}
        />
      )}
    </Panel>
  );
}
