import { useEffect, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';

const wordsOf = (reason: unknown): string => (reason instanceof Error ? reason.message : String(reason));

/** What a press began and could not end (a part of the page that did not come, a browser that refused): told where it was pressed, and gone with the screen. */
export function FaultNotice() {
  const [fault, setFault] = useState<string>();
  useEffect(() => {
    const tell = ({ reason }: PromiseRejectionEvent): void => {
      setFault(wordsOf(reason));
    };
    window.addEventListener('unhandledrejection', tell);
    return () => {
      window.removeEventListener('unhandledrejection', tell);
    };
  }, []);
  if (fault === undefined) return null;
  return (
    <div className="mb-6 print:hidden" role="alert">
      <Notice kind="problem" title="That did not work">
        <p>Nothing was changed, and the answers are kept. Try again; if it fails again, reload the page.</p>
        <p className="text-sm break-words text-muted">{fault}</p>
        <Button
          kind="quiet"
          onClick={() => {
            setFault(undefined);
          }}
        >
          Close this note
        </Button>
      </Notice>
    </div>
  );
}
