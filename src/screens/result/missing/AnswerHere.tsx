import { useState, type KeyboardEvent } from 'react';
import { choicesOf, questionOf, textOf, type FactDefinition, oneTextOf } from '../../../facts/index.ts';
import { ChoiceChips } from '../../../ui/ChoiceChips.tsx';
import { SmallField } from '../../../ui/SmallField.tsx';
import type { Shown } from '../shown.ts';

interface AnswerHereProps {
  readonly fact: FactDefinition;
  readonly shown: Shown;
  /** What an answer leads to, where it settles something. */
  readonly notes: readonly string[];
  readonly onAnswer: (text: string) => void;
}

/** The words that all choices begin with ("Stage "), which a row need not repeat. */
const sharedStart = (words: readonly string[]): string => {
  const [start] = /^\S+ /.exec(words[0] ?? '') ?? [''];
  return words.length > 1 && words.every((word) => word.startsWith(start)) ? start : '';
};

/** A choice in a row needs no article: "Poor candidate". */
const withoutArticle = (word: string): string => word.replace(/^An? (.)/, (_, first: string) => first.toUpperCase());

/** One missing fact, answered where it is named. A typed answer counts once the field is left or Enter is pressed: half a number must not decide. */
export function AnswerHere({ fact, shown: { facts, vocabulary, unreadable }, notes, onAnswer }: AnswerHereProps) {
  const [typed, setTyped] = useState('');
  const { domain, name } = fact;
  const value = facts[name];
  const { question } = questionOf(fact, facts);
  const siteAndPayer = Object.fromEntries(
    ['site', 'payer'].flatMap((each) => (typeof facts[each] === 'string' ? [[each, facts[each]]] : [])),
  );
  const choices = choicesOf(fact, vocabulary, siteAndPayer);
  const start = sharedStart(choices.map(({ word }) => word));
  const short = (words: string): string => (start === '' ? words : words.replaceAll(start, ''));
  const take = (): void => {
    if (typed.trim() !== '' && typed !== (value === undefined ? '' : textOf(value).join(' '))) onAnswer(typed);
  };
  return (
    <>
      {choices.length > 0 ? (
        <ChoiceChips
          name={name}
          question={question}
          options={choices.map((choice) => ({ value: choice.value, word: withoutArticle(short(choice.word)) }))}
          value={value === undefined ? undefined : oneTextOf(value)}
          onChoose={onAnswer}
        />
      ) : (
        <SmallField
          name={name}
          label={question}
          unit={domain.of === 'number' ? domain.unit : undefined}
          error={unreadable.find((each) => each.fact === fact)?.why}
          defaultValue={value === undefined ? '' : textOf(value).join(' ')}
          onChange={({ target }) => {
            setTyped(target.value);
          }}
          onBlur={take}
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key === 'Enter') take();
          }}
        />
      )}
      {notes.map((note) => (
        <p key={note} className="text-sm text-muted">
          {short(note)}
        </p>
      ))}
    </>
  );
}
