import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { Disclosure } from '../../../../ui/Disclosure.tsx';

interface CalculatorProps {
  readonly summary: string;
  readonly action: string;
  readonly source: string;
  /** What is used and forgotten, as the start of a sentence. */
  readonly forgotten: string;
  readonly onCalculate: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * What every calculator stands in. Its fields are made when it is opened and forgotten when it is closed: they are no facts.
 * Enter calculates; it must not send the step's form around it.
 */
export function Calculator({ summary, action, source, forgotten, onCalculate, onClose, children }: CalculatorProps) {
  const [isOpen, setOpen] = useState(false);
  const onToggle = (isNowOpen: boolean): void => {
    setOpen(isNowOpen);
    if (!isNowOpen) onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement || event.target instanceof HTMLAnchorElement)
      return;
    event.preventDefault();
    event.stopPropagation();
    onCalculate();
  };
  return (
    <Disclosure summary={summary} open={isOpen} onToggle={onToggle}>
      {isOpen && (
        <div role="group" aria-label={summary} onKeyDown={onKeyDown} className="space-y-4">
          {children}
          <Button onClick={onCalculate}>{action}</Button>
          <p className="text-sm text-muted">
            Source: {source}. {forgotten} are used and forgotten.
          </p>
        </div>
      )}
    </Disclosure>
  );
}
