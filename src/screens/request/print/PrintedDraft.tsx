import { createPortal } from 'react-dom';

/** A draft as it was edited, on pages of its own after the packet. */
export function PrintedDraft({ text }: { readonly text: string }) {
  return createPortal(
    <div className="hidden break-before-page wrap-anywhere whitespace-pre-wrap print:block">{text}</div>,
    document.body,
  );
}
