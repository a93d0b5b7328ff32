import { memo } from 'react';
import {
  groupKinds,
  sitesBeside,
  withNewPart,
  withPartChanged,
  withPartMoved,
  type DraftCondition,
  type DraftGroup,
} from '../../../desk/index.ts';
import { sitesOf, type Vocabulary } from '../../../facts/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { SmallField } from '../../../ui/SmallField.tsx';
import { changeDraft, deskNow, focusSoon } from '../deskInHand.ts';
import { useFaultsAt } from '../deskFaults.ts';
import { useAskable } from '../deskGround.ts';
import { FaultsHere } from '../FaultsHere.tsx';
import { PartNames } from './PartNames.tsx';
import { TestFields } from './TestFields.tsx';

const groupWords = {
  all: 'All of these hold',
  any: 'At least one of these holds',
  some: 'At least so many of these hold',
  not: 'None of these holds',
} as const;

/** The same list for the same sites: what shows them is not drawn again. */
const lists = new Map<string, readonly string[]>();
const sitesFor = (
  part: DraftCondition,
  group: DraftGroup,
  outer: readonly string[] | undefined,
  vocabulary: Vocabulary,
): readonly string[] | undefined => {
  const all = sitesOf(vocabulary);
  const sites = sitesBeside(part, group, outer ?? all, vocabulary);
  if (sites.length === all.length) return undefined;
  const name = sites.join(' ');
  const list = lists.get(name) ?? sites;
  lists.set(name, list);
  return list;
};

const add = (group: string, kind: 'test' | 'group'): void => {
  const [draft, key] = withNewPart(deskNow().work.now, group, kind);
  changeDraft(() => draft);
  focusSoon(`${key}-fact`);
};

const change = (key: string, part: Partial<DraftGroup>): void =>
  changeDraft((draft) =>
    withPartChanged(draft, key, (each) => (each.kind === 'test' ? [each] : [{ ...each, ...part }])),
  );

interface PartActionsProps {
  readonly partKey: string;
  readonly index: number;
  readonly count: number;
}

const PartActions = memo(function PartActions({ partKey: key, index, count }: PartActionsProps) {
  const of = ` condition ${String(index + 1)}`;
  return (
    <div className="flex flex-wrap gap-x-3">
      {count > 1 && (
        <>
          <Button
            kind="quiet"
            disabled={index === 0}
            data-repeats
            onClick={() => changeDraft((draft) => withPartMoved(draft, key, -1))}
          >
            Up<span className="sr-only">{of}</span>
          </Button>
          <Button
            kind="quiet"
            disabled={index === count - 1}
            data-repeats
            onClick={() => changeDraft((draft) => withPartMoved(draft, key, 1))}
          >
            Down<span className="sr-only">{of}</span>
          </Button>
        </>
      )}
      <Button kind="quiet" onClick={() => changeDraft((draft) => withPartChanged(draft, key, () => []))}>
        Take out<span className="sr-only">{of}</span>
      </Button>
    </div>
  );
});

interface ConditionFieldsProps {
  readonly condition: DraftCondition;
  /** The sites that the case can have here; undefined: any. */
  readonly sites: readonly string[] | undefined;
  /** Whether it is a whole condition, which cannot be taken out. */
  readonly isWhole?: boolean | undefined;
}

/** A condition, built from questions and their answers: parts within groups, as deep as the text goes. */
export const ConditionFields = memo(function Condition({ condition, sites, isWhole = false }: ConditionFieldsProps) {
  const faults = useFaultsAt(condition.key);
  const { vocabulary } = useAskable();
  const names = (
    <PartNames
      partKey={condition.key}
      label={condition.label}
      requires={condition.requires}
      says={condition.says}
      cites={condition.cites}
    />
  );
  if (condition.kind === 'test')
    return (
      <>
        <TestFields test={condition} sites={sites} />
        <FaultsHere faults={faults} />
        {names}
      </>
    );
  const { key, kind, parts, least } = condition;
  return (
    <fieldset data-part={key} className="min-w-0 space-y-3">
      <legend className="sr-only">{isWhole ? 'Conditions' : 'A group of conditions'}</legend>
      <div className="flex flex-wrap items-end gap-3">
        <SelectField
          name={`${key}-kind`}
          label={<span className="sr-only">How these conditions go together</span>}
          options={groupKinds.map((value) => ({ value, word: groupWords[value] }))}
          value={kind}
          onChange={({ target: { value } }) =>
            change(key, { kind: groupKinds.find((each) => each === value) ?? 'all' })
          }
        />
        {kind === 'some' && (
          <SmallField
            name={`${key}-least`}
            size="field"
            label="How many must hold at least"
            unit={`of ${String(parts.length)}`}
            value={least === 0 ? '' : String(least)}
            onChange={({ target: { value } }) => change(key, { least: /^\d{1,2}$/.test(value) ? Number(value) : 0 })}
          />
        )}
      </div>
      <FaultsHere faults={faults} />
      {parts.length > 0 && (
        <ol role="list" className="space-y-3">
          {parts.map((part, index) => (
            <li key={part.key} className="space-y-1 border-s-2 border-line ps-3">
              <ConditionFields condition={part} sites={sitesFor(part, condition, sites, vocabulary)} />
              <PartActions partKey={part.key} index={index} count={parts.length} />
            </li>
          ))}
        </ol>
      )}
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => add(key, 'test')}>Add a condition</Button>
        <Button onClick={() => add(key, 'group')}>Add a group</Button>
      </div>
      {!isWhole && names}
    </fieldset>
  );
});
