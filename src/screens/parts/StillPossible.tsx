import { useState } from 'react';
import type { JudgedCase } from '../../case/index.ts';
import { OutcomeMark } from '../../ui/OutcomeMark.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { outcomeWordsOf } from './outcomeWords.ts';

/** The outcomes that are still possible, each with its mark: one press away, for progress is no verdict. */
export function StillPossible({ outcomes }: { readonly outcomes: JudgedCase['possibleOutcomes'] }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure summary="What is still possible" open={isOpen} onToggle={setOpen}>
      {isOpen && (
        <ul role="list" className="space-y-1" aria-label="Outcomes that are still possible">
          {outcomes.map((outcome) => (
            <li key={outcome}>
              <OutcomeMark kind={outcomeWordsOf(outcome).kind} word={outcomeWordsOf(outcome).word} />
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
