import { linesOfBusinessOf, withLinesOfBusiness, type Draft } from '../../../desk/index.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { listInWords } from '../../../facts/index.ts';
import { useHoldings } from '../../parts/holdings.ts';
import { useFaultsAt } from '../deskFaults.ts';
import { useDeskGround } from '../deskGround.ts';
import { changeDraft } from '../deskInHand.ts';
import { WordsField } from '../DraftField.tsx';
import { FaultsHere } from '../FaultsHere.tsx';
import { policiesInBook } from '../policiesInBook.ts';

const change = (part: Partial<Draft['payer']>, at?: string): void =>
  changeDraft((draft) => ({ ...draft, payer: { ...draft.payer, ...part } }), at);

function LinesOfBusiness({ lines }: { readonly lines: readonly { readonly value: string; readonly word: string }[] }) {
  const { payer } = useDeskGround().draft;
  const faults = useFaultsAt('linesOfBusiness');
  const gone = payer.when.filter((line) => !lines.some(({ value }) => value === line));
  const all = [...lines, ...gone.map((value) => ({ value, word: `${value} (not a line of business any more)` }))];
  if (all.length === 0) return null;
  return (
    <fieldset>
      <legend className="font-semibold">Members for whom this policy counts</legend>
      <p className="text-sm text-muted">None ticked: all members.</p>
      {all.map(({ value, word }) => (
        <Checkbox
          key={value}
          name={`line-${value}`}
          label={word}
          checked={payer.when.includes(value)}
          onChange={({ target: { checked } }) =>
            change({ when: checked ? [...payer.when, value] : payer.when.filter((each) => each !== value) })
          }
        />
      ))}
      <FaultsHere faults={faults} />
    </fieldset>
  );
}

const isNewer = ({ began }: Draft): boolean => began?.isNewer === true;
const newerWords = 'This one is a newer text of the policy that you began with.';
const furtherWords = (count: number): string =>
  `This one comes after ${count === 1 ? 'it' : 'them'}. Where it is a newer text of one of them: start over, choose that one under “Or begin with a policy that is here”, and press “Read a newer text of it”.`;

/** The payer: one that is held, or a new one. */
export function PayerFields() {
  const { draft, vocabulary } = useDeskGround();
  const { index } = useHoldings();
  const { payer } = draft;
  const held = index.payers.find(({ id }) => id === payer.id);
  const others = held ? policiesInBook(held) : [];
  const faults = useFaultsAt('payer');
  const nameFaults = useFaultsAt('payerName');
  return (
    <div className="space-y-5">
      <div>
        <SelectField
          name="payer"
          label="Payer"
          options={[
            { value: '', word: 'Choose' },
            ...index.payers.map(({ id, name }) => ({ value: id, word: name })),
            { value: 'new', word: 'Another payer: add it' },
          ]}
          value={payer.id}
          onChange={({ target: { value } }) => change({ id: value, when: [] })}
        />
        <FaultsHere faults={faults} />
      </div>
      {others.length > 0 && (
        <p className="max-w-help text-sm text-muted">
          Its book here has {listInWords(others)}. {isNewer(draft) ? newerWords : furtherWords(others.length)}
        </p>
      )}
      {held && <LinesOfBusiness lines={held.products} />}
      {payer.id === 'new' && (
        <>
          <div>
            <TextField
              name="payerName"
              label="Name of the payer"
              value={payer.name}
              onChange={({ target: { value } }) => change({ name: value }, 'payerName')}
            />
            <FaultsHere faults={nameFaults} />
          </div>
          <WordsField
            name="otherNames"
            label="Other names, one a line"
            help="Sister plans, brands, what stands on the card. People find the payer by any of them."
            value={payer.otherNames}
            onWords={(otherNames) => change({ otherNames }, 'otherNames')}
          />
          <div>
            <WordsField
              name="linesOfBusiness"
              label="Lines of business, one a line"
              help="Only where its policies tell them apart, such as Commercial and Medicare Advantage. Else leave it empty."
              value={payer.linesOfBusiness}
              onWords={(lines) =>
                changeDraft((before) => withLinesOfBusiness(before, lines, vocabulary.facts), 'linesOfBusiness')
              }
            />
          </div>
          <LinesOfBusiness lines={linesOfBusinessOf(draft)} />
        </>
      )}
    </div>
  );
}
