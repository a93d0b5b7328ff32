import { expect, test } from 'vitest';
import { linesOfPages, markOfLines, testsFor } from '../../desk/index.ts';
import { addClause } from './addClause.ts';
import { changeDesk, changeDraft, deskNow } from './deskInHand.ts';

test('a clause for cases that none decides rests on what is marked', () => {
  const lines = [...linesOfPages([{ lines: ['Freezing of the liver is new.'] }])];
  const document = { name: '', sha256: '', pages: 1, lines };
  changeDraft((draft) => ({ ...draft, document }));
  changeDesk({ mark: markOfLines(document, 1, 1) });
  addClause({ parts: testsFor({ site: 'liver' }) });
  const [clause] = deskNow().work.now.policy.clauses;
  expect(clause?.cites).toStrictEqual(['L1']);
  expect(clause?.when).toMatchObject({ parts: [{ fact: 'site', values: ['liver'] }] });
  expect(deskNow().mark).toBeUndefined();
});
