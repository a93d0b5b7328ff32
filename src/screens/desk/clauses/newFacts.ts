import { withNewFact, withNewValue } from '../../../desk/index.ts';
import type { FactDefinition } from '../../../facts/index.ts';
import { changeDesk, changeDraft, deskNow, focusSoon } from '../deskInHand.ts';

/** Opens a new question to be written, and goes to it. */
export const openFact = (key: string): void => {
  changeDesk({ openFact: key });
  focusSoon(`${key}-label`);
};

/** Adds a question that no fact asks yet, and goes to it. */
export const addFact = (part: string, sites: readonly string[] | undefined): void => {
  const [draft, key] = withNewFact(deskNow().work.now, part, sites ?? []);
  changeDraft(() => draft);
  openFact(key);
};

/** Adds an answer to a question that is asked already, and goes to it. */
export const addValue = (fact: FactDefinition, sites: readonly string[] | undefined): void => {
  const [only, ...others] = sites ?? [];
  const site = fact.domain.of === 'choices-by-site' && others.length === 0 ? (only ?? '') : '';
  const [draft, key] = withNewValue(deskNow().work.now, fact.name, site);
  changeDraft(() => draft);
  focusSoon(`${key}-word`);
};
