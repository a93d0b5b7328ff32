import { useMemo } from 'react';
import { valuesOf, withoutValue, withValueChanged, type DraftValue } from '../../../desk/index.ts';
import { choicesOf, factNamed, type FactDefinition } from '../../../facts/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useFaultsAt } from '../deskFaults.ts';
import { useAskable } from '../deskGround.ts';
import { changeDraft } from '../deskInHand.ts';
import { FaultsHere } from '../FaultsHere.tsx';

interface AskedThereProps {
  readonly facts: readonly FactDefinition[];
  readonly asks: readonly string[];
  /** Names the fields. */
  readonly name: string;
  readonly onAsks: (asks: string[]) => void;
}

/** The questions that are held for other sites alone: those that are asked for a new site too are ticked. */
function AskedThere({ facts, asks, name, onAsks }: AskedThereProps) {
  const others = facts.filter(({ sites, domain }) => sites !== undefined && domain.of !== 'choices-by-site');
  return (
    <Disclosure
      summary={`Questions of other sites that are asked here too: ${asks.length === 0 ? 'none' : String(asks.length)}`}
    >
      <fieldset>
        <legend className="sr-only">Questions of other sites that are asked here too</legend>
        <div className="sm:grid sm:grid-cols-2">
          {others.map((fact) => (
            <Checkbox
              key={fact.name}
              name={`${name}-asks-${fact.name}`}
              label={fact.label}
              checked={asks.includes(fact.name)}
              onChange={({ target: { checked } }) =>
                onAsks(checked ? [...asks, fact.name] : asks.filter((each) => each !== fact.name))
              }
            />
          ))}
        </div>
      </fieldset>
    </Disclosure>
  );
}

/** A new answer to a question that is held. */
export function ValueEntry({ value }: { readonly value: DraftValue }) {
  const { vocabulary, heldFacts } = useAskable();
  const held = useMemo(() => valuesOf(heldFacts, value.fact), [heldFacts, value.fact]);
  const { key } = value;
  const faults = useFaultsAt(key);
  const fact = factNamed(vocabulary, value.fact);
  const change = (part: Partial<DraftValue>, at?: string): void =>
    changeDraft((draft) => withValueChanged(draft, key, part, held), at && `${key}-${at}`);
  const site = factNamed(vocabulary, 'site');
  const others = fact
    ? choicesOf(fact, vocabulary, value.site === '' ? {} : { site: value.site }).filter(
        (choice) => choice.value !== value.value,
      )
    : [];
  return (
    <li data-new-value="" className="space-y-3 rounded-md border border-line bg-surface p-3">
      <h3 className="font-semibold">New answer to “{fact?.label ?? value.fact}”</h3>
      <FaultsHere faults={faults} />
      <TextField
        id={`${key}-word`}
        name={`${key}-word`}
        label="Answer"
        value={value.word}
        onChange={({ target }) => change({ word: target.value }, 'word')}
      />
      <TextField
        name={`${key}-hint`}
        label="A word of help"
        help="Empty: none."
        value={value.hint}
        onChange={({ target }) => change({ hint: target.value }, 'hint')}
      />
      {fact?.domain.of === 'choices-by-site' && (
        <SelectField
          name={`${key}-site`}
          label="For tumors of"
          options={[
            { value: '', word: 'Choose' },
            ...(site ? choicesOf(site, vocabulary, {}) : []).map((each) => ({ value: each.value, word: each.word })),
          ]}
          value={value.site}
          onChange={({ target }) => change({ site: target.value, kindOf: '' })}
        />
      )}
      <SelectField
        name={`${key}-kindOf`}
        label="Is it a kind of another answer?"
        help="Then every policy that speaks of the other one speaks of this too. Else the other policies leave it to the payer, until somebody reads them for it."
        options={[
          { value: '', word: 'No' },
          ...others.map((choice) => ({ value: choice.value, word: `A kind of: ${choice.word}` })),
        ]}
        value={value.kindOf}
        onChange={({ target }) => change({ kindOf: target.value })}
      />
      {value.fact === 'site' && (
        <AskedThere facts={heldFacts} asks={value.asks} name={key} onAsks={(asks) => change({ asks })} />
      )}
      <Button kind="quiet" onClick={() => changeDraft((draft) => withoutValue(draft, key))}>
        Take out<span className="sr-only"> the answer {value.word}</span>
      </Button>
    </li>
  );
}
