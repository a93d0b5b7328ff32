import { type ReactNode, useEffect, useId, useRef } from 'react';
import { CrossIcon } from './icons/CrossIcon.tsx';

export interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  /** The buttons, at the foot. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The browser's own modal dialog: Escape closes it, and the focus goes back to where it was. */
export function Dialog({ open, onClose, title, actions, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useEffect(() => {
    const element = dialog.current;
    if (!open || element === null) return;
    const before = document.activeElement;
    element.showModal();
    return () => {
      element.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, [open]);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        // Whether it is open is the caller's to say.
        event.preventDefault();
        onClose();
      }}
      className="m-auto max-h-[calc(100dvh-2rem)] w-[min(36rem,calc(100vw-2rem))] overflow-y-auto rounded-md border border-line bg-surface p-0 text-ink shadow-raised"
    >
      {open && (
        <div className="p-4 sm:p-6">
          <div className="flex items-start justify-between gap-4">
            <h2 id={heading} className="pt-1.5 text-lg font-semibold">
              {title}
            </h2>
            <button
              type="button"
              onClick={onClose}
              aria-label="Close"
              className="-me-2 inline-flex size-11 shrink-0 cursor-pointer items-center justify-center rounded-md hover:bg-sunken"
            >
              <CrossIcon />
            </button>
          </div>
          <div className="mt-2 space-y-3">{children}</div>
          {actions !== undefined && <div className="mt-6 flex flex-wrap gap-3">{actions}</div>}
        </div>
      )}
    </dialog>
  );
}
