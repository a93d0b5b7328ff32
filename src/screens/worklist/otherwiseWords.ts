import type { Otherwise, TextNamed } from '../../worklist/index.ts';

/** What people call a version of a policy. */
export type PolicyWords = (policy: string, version: string) => string;

/** Why a row is judged otherwise than before, in words; texts are named as their payer prints them. */
export const otherwiseWords = (otherwise: Otherwise, policyWords: PolicyWords): string => {
  if (otherwise.kind === 'not-there') return 'it is not in the earlier list';
  const { was, texts, otherAnswers } = otherwise;
  const named = (text: TextNamed | null): string => (text ? policyWords(text.policy, text.version) : 'none');
  const reasons = [
    ...(texts ? [`another text: ${named(texts.now)}, before ${named(texts.before)}`] : []),
    ...(otherAnswers ? ['other answers'] : []),
  ];
  return [
    ...(was === '' ? [] : [`it was “${was}”`]),
    ...(reasons.length > 0 ? reasons : ['other answers, or another reading of the same text']),
  ].join('; ');
};
