import { useEffect, useId, useState } from 'react';
import { Button, type ButtonKind } from './Button.tsx';
import { CheckIcon, drawn } from './icons.tsx';
import { LiveRegion } from './Spoken.tsx';
import { Words } from './Words.tsx';

/** Copy. */
const CopyIcon = drawn(<path d="M7 7h9.5v10H7zM4 13H3V3h9.5v1" strokeWidth="1.75" />);

interface CopyButtonProps {
  /** Made when the button is pressed. */
  readonly text: () => string;
  readonly label: string;
  readonly kind?: ButtonKind | undefined;
}

/** Copies text and says so. Where the clipboard is refused, the text is shown, selected, to copy by hand. */
export function CopyButton({ text, label, kind = 'secondary' }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  const [refused, setRefused] = useState<string>();
  const id = useId();

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 4000);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async () => {
    const words = text();
    const done = await write(words);
    setCopied(done);
    setRefused(done ? undefined : words);
  };

  return (
    <div className="contents">
      <Button kind={kind} onClick={() => void copy()}>
        {copied ? <CheckIcon /> : <CopyIcon />}
        <Words>{copied ? 'Copied' : label}</Words>
      </Button>
      <LiveRegion message={copied ? 'Copied' : ''} rest={0} />
      {refused !== undefined && (
        <div className="w-full basis-full print:hidden">
          <label htmlFor={id} className="font-semibold">
            This browser does not let the page copy. The text is selected: copy it yourself.
          </label>
          <textarea
            id={id}
            readOnly
            rows={4}
            value={refused}
            ref={focusAndSelect}
            className="mt-2 w-full rounded-md border border-edge bg-surface px-3 py-2"
          />
        </div>
      )}
    </div>
  );
}

// Not inside the component: a new function each time would take the focus back at every render.
function focusAndSelect(element: HTMLTextAreaElement | null): void {
  element?.focus();
  element?.select();
}

/** A refusal is an answer, not a mistake: permission, an insecure page, a browser without a clipboard. */
function write(words: string): Promise<boolean> {
  if (!('clipboard' in navigator)) return Promise.resolve(false);
  return navigator.clipboard.writeText(words).then(
    () => true,
    () => false,
  );
}
