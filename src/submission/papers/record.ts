import { dateInDigits, dateInWords } from '../../facts/index.ts';
import { entered, heading, line, paragraph, rule, type Paper } from '../paper/index.ts';
import { namedCodes, diagnosisLine, procedureInWords } from './diagnosis.ts';
import { memberLine, placeLine, serviceDate } from './frame.ts';
import { policyNames } from './policyNames.ts';
import { detailOf, knownFact, type Submission } from './submission.ts';

/** That no authorization is needed, for the file: checked when, against which text, for which setting. */
export const record = (submission: Submission): Paper => {
  const { policy, payerName, determination, today } = submission;
  const setting = knownFact(submission, 'setting')?.word.toLowerCase();
  const named = policy ? policyNames(policy).whole : 'the policy';
  const isInapplicable = determination.priorAuthorization === 'not-applicable';
  const { inpatient, outpatient } = policy?.priorAuthorization ?? {};
  const rule_ = submission.facts['setting'] === 'inpatient' ? inpatient : outpatient;
  return {
    name: 'record',
    title: 'Record: no prior authorization needed',
    look: 'letter',
    isSent: false,
    parts: [
      heading('No prior authorization needed', 1),
      paragraph(
        line(
          `On ${dateInWords(today)} we checked ${named} of ${payerName}. `,
          isInapplicable
            ? 'The text says that prior authorization does not apply.'
            : `For this service${setting === undefined ? '' : `, ${setting},`} it asks for no prior authorization.`,
        ),
      ),
      {
        is: 'terms',
        rows: [
          { label: 'Member', line: memberLine(submission) },
          { label: 'Procedure', line: line(namedCodes(submission), `, ${procedureInWords(submission)}`) },
          { label: 'Diagnosis', line: diagnosisLine(submission) },
          { label: 'Date of service', line: serviceDate(submission) },
          { label: 'Setting', line: placeLine(submission) },
          { label: 'Text checked', line: line(named) },
          ...(rule_ ? [{ label: 'What it says', line: line(rule_.says) }] : []),
          ...(policy ? [{ label: 'Text read on', line: line(dateInDigits(policy.source.readOn)) }] : []),
          { label: 'Office', line: line(entered(detailOf(submission, 'office') ?? detailOf(submission, 'facility'))) },
        ],
      },
      paragraph(line('This is no guarantee of payment. The member’s benefits come first.')),
      paragraph(line('Checked by ', rule(24), '  Confirmed by phone with ', rule(20), '  Ref. no. ', rule(14))),
    ],
  };
};
