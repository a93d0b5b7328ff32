import type { Caution } from './caution.ts';
import { passagesOf, type Passage } from './citations.ts';
import { prepareCode, type PreparedCode } from './listedCode.ts';
import type { CompiledClause, CompiledPolicy } from './compile.ts';
import { assessorAt, statusReading, type Ground, type StatusReading } from './criteria.ts';
import type { Assess } from './assessed.ts';
import { itemsByLabels, type ChecklistItem } from './checklistItem.ts';
import { withParts } from './policy/criterion.ts';
import type { CautionEntry, DocumentItem } from './policy/shape.ts';

/** A policy as it stands for the tumors of one site: what the site settles is settled, what it rules out is left out. */
export interface SiteView {
  readonly policy: string;
  readonly version: string;
  /** The clauses that can concern the site; the remainder has nothing to assess. */
  readonly clauses: readonly {
    readonly compiled: CompiledClause;
    readonly assess: Assess | undefined;
    readonly cites: readonly Passage[];
  }[];
  readonly cautions: readonly {
    readonly entry: CautionEntry;
    readonly caution: Caution;
    readonly facts: StatusReading;
    readonly unless: StatusReading;
  }[];
  readonly documents: readonly {
    readonly item: DocumentItem;
    readonly when: StatusReading;
    readonly naming: (labels: readonly string[]) => ChecklistItem;
  }[];
  /** All codes of the list, also those that do not fit the site. */
  readonly codes: readonly PreparedCode[];
  readonly fittingCodes: readonly PreparedCode[];
}

/** Prepares a policy for the tumors of one site; undefined: the site is unknown. */
export const siteView = (
  { policy, vocabulary, clauses, cautions, documents, codes }: CompiledPolicy,
  site: string | undefined,
): SiteView => {
  const passages = (cites: readonly string[]): readonly Passage[] => passagesOf(policy, cites);
  const ground: Ground = { vocabulary, passages, site };
  const prepared = codes.map(({ entry, fits }) => prepareCode(policy, entry, statusReading(fits, ground)));
  const concerned = clauses.filter(({ sites }) => site === undefined || sites.has(site));
  const labels = new Set(
    concerned.flatMap(({ label, criterion }) => [
      label,
      ...(criterion ? withParts(criterion) : []).flatMap((part) => part.label ?? []),
    ]),
  );
  const areNamed = (named: readonly string[]): boolean => named.some((label) => labels.has(label));
  return {
    policy: policy.policy,
    version: policy.version,
    clauses: concerned.map((compiled) => ({
      compiled,
      assess: compiled.criterion && assessorAt(compiled.criterion, ground),
      cites: passages(compiled.clause.cites),
    })),
    cautions: cautions
      .filter(({ entry: { when } }) => when.governing === undefined || areNamed(when.governing))
      .map(({ entry, facts, unless }) => ({
        entry,
        caution: {
          id: entry.id,
          title: entry.title,
          says: entry.says,
          ...(entry.answer === undefined ? {} : { answer: entry.answer }),
          cites: passages(entry.cites),
        },
        facts: facts ? statusReading(facts, ground) : ('met' as const),
        unless: unless ? statusReading(unless, ground) : ('not-met' as const),
      }))
      .filter(({ facts, unless }) => facts !== 'not-met' && unless !== 'met'),
    documents: documents
      .filter(({ item }) => item.clauses.length === 0 || areNamed(item.clauses))
      .map(({ item, when }) => {
        const { id, name, says, basis, clauses: named, facts = [], isEnclosed = true, cites } = item;
        return {
          item,
          when: when ? statusReading(when, ground) : ('met' as const),
          naming: itemsByLabels({ id, name, says, basis, clauses: named, facts, isEnclosed, cites: passages(cites) }),
        };
      })
      .filter(({ when }) => when !== 'not-met'),
    codes: prepared,
    fittingCodes: prepared.filter(({ fits }) => fits !== 'not-met'),
  };
};
