import { expect, test } from 'vitest';
import { heldVocabulary } from '../../../../testing/held.ts';
import { evergreenDraft } from '../../../../testing/evergreenDraft.ts';
import { withPolicy } from '../../../desk/index.ts';
import { libraryToSave } from './libraryToSave.ts';

const ground = { vocabulary: heldVocabulary, books: [], today: '2026-11-26' };

test('a passage that is gone from the newer text and cited by nothing stands in no way of the library', () => {
  const draft = evergreenDraft();
  const [first] = draft.policy.citations;
  const gone = { ...first, id: 'L99', lines: [0, 0] as const, became: 'gone' as const };
  const citations = first ? [...draft.policy.citations, { ...first, ...gone }] : [];
  const { fingerprints } = libraryToSave(withPolicy(draft, { citations }), ground);
  expect(fingerprints).toMatchObject({
    'evergreen-health-7_2026-01': { sha256: 'a'.repeat(64), passages: { L5: { words: 21 } } },
  });
  expect(JSON.stringify(fingerprints)).not.toContain('L99');
});
