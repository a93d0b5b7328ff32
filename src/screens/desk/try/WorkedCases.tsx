import { useMemo } from 'react';
import { payerIdOf, policyIdOf, withNewKey, type Draft, type WorkedCase } from '../../../desk/index.ts';
import { outcomeNames, policyOutcomes } from '../../../determination/index.ts';
import { listInWords } from '../../../facts/index.ts';
import { withAnswer, type Answers } from '../../../questionnaire/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { OutcomeMark } from '../../../ui/OutcomeMark.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { StatusMark } from '../../../ui/Tag.tsx';
import { outcomeWordsOf } from '../../parts/outcomeWords.ts';
import { useJudged } from '../../parts/judgedCase.ts';
import { useHoldings } from '../../parts/holdings.ts';
import { useDeskGround } from '../deskGround.ts';
import { WordsField } from '../DraftField.tsx';
import { policiesInBook } from '../policiesInBook.ts';
import { asExpected } from './asExpected.ts';
import { foundOf, type Found } from './foundOf.ts';
import { CaseFields } from './TryCase.tsx';

type OnChange = (change: (draft: Draft) => Draft, at?: string) => void;

const expectable = [...policyOutcomes, 'needs-information'] as const;

const withCase = (draft: Draft, key: string, part: Partial<WorkedCase>): Draft => ({
  ...draft,
  cases: draft.cases.map((each) => (each.key === key ? { ...each, ...part } : each)),
});

const withNewCase = (draft: Draft): Draft => {
  const [next, key] = withNewKey(draft, 'case');
  return { ...next, cases: [...next.cases, { key, narrative: '', answers: {}, expected: '' }] };
};

/** What the draft says, once it is written what is expected. */
function Compared({
  expected,
  found,
}: {
  readonly expected: WorkedCase['expected'];
  readonly found: Found | undefined;
}) {
  if (expected === '')
    return <p className="text-sm text-muted">Say first what you expect. Then you see what the draft says.</p>;
  if (!found) return <p>Reading the policies.</p>;
  const { outcome, otherPolicy, governing } = found;
  const { kind, status, word } = asExpected(expected, found);
  return (
    <div data-case={kind} className="space-y-1">
      <StatusMark status={status} word={word} />
      {kind !== 'open' && (
        <p className="flex flex-wrap items-start gap-x-1">
          <OutcomeMark kind={outcomeWordsOf(outcome).kind} word={outcomeNames[outcome]} />{' '}
          {governing.length > 0 && (
            <span>
              by {listInWords(governing)} of {otherPolicy ?? 'this policy'}
            </span>
          )}
        </p>
      )}
    </div>
  );
}

function CaseEntry({
  worked,
  place,
  onChange,
}: {
  readonly worked: WorkedCase;
  readonly place: number;
  readonly onChange: OnChange;
}) {
  const { draft } = useDeskGround();
  const { key, narrative, expected } = worked;
  const payer = payerIdOf(draft);
  const answers = useMemo(
    (): Answers => ({ texts: { ...worked.answers, payer }, calculated: [] }),
    [worked.answers, payer],
  );
  const judged = useJudged(answers, false);
  return (
    <li className="space-y-4 rounded-md border border-line bg-surface p-3">
      <h3 className="font-semibold">Case {place}</h3>
      <WordsField
        name={`${key}-narrative`}
        label="The case in a sentence"
        help="Made up, or with nothing that names a person."
        value={narrative}
        onWords={(words) => onChange((before) => withCase(before, key, { narrative: words }), `${key}-narrative`)}
      />
      <CaseFields
        judged={judged}
        answers={answers}
        onAnswer={(fact, text) => {
          const { payer: _payer, ...own } = withAnswer(answers, fact, text).texts;
          onChange((before) => withCase(before, key, { answers: own }), `${key}-${fact.name}`);
        }}
      />
      <SelectField
        name={`${key}-expected`}
        label="What you expect, by the text"
        options={[{ value: '', word: 'Choose' }, ...expectable.map((value) => ({ value, word: outcomeNames[value] }))]}
        value={expected}
        onChange={({ target: { value } }) =>
          onChange((before) => withCase(before, key, { expected: expectable.find((each) => each === value) ?? '' }))
        }
      />
      <Compared expected={expected} found={foundOf(judged, policyIdOf(draft))} />
      <Button
        kind="quiet"
        onClick={() => onChange((before) => ({ ...before, cases: before.cases.filter((each) => each.key !== key) }))}
      >
        Take out<span className="sr-only"> case {place}</span>
      </Button>
    </li>
  );
}

/** Cases with what is expected of them, written before the draft is asked. They go with the library, and are run wherever it is opened. */
export function WorkedCases({ onChange }: { readonly onChange: OnChange }) {
  const { draft } = useDeskGround();
  const { index } = useHoldings();
  const { cases } = draft;
  const payer = index.payers.find(({ id }) => id === payerIdOf(draft));
  const others = payer ? policiesInBook(payer, policyIdOf(draft)) : [];
  return (
    <div className="space-y-3">
      <p className="max-w-help text-sm text-muted">
        Make up a case for each side of each limit, and write from the document what is to come out. The cases go with
        the policy: whoever opens its file sees them run.
      </p>
      {others.length > 0 && (
        <p className="max-w-help text-sm text-muted">
          Each case runs through the payer’s whole book: {listInWords([...others, 'this policy'])}. Where another one
          decides a case, it is named: expect what that one says.
        </p>
      )}
      <ol role="list" className="space-y-3">
        {cases.map((worked, index) => (
          <CaseEntry key={worked.key} worked={worked} place={index + 1} onChange={onChange} />
        ))}
      </ol>
      <Button onClick={() => onChange(withNewCase)}>Add a case</Button>
    </div>
  );
}
