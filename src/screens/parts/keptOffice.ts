import { useSyncExternalStore } from 'react';
import { officeFrom, officeText, type Office } from '../../submission/office/index.ts';

const KEY = 'cryocheck.office';

/** The office kept on this device, where a person asked for that: no patient is in it. */
interface KeptOffice {
  /** Whether this browser lets the page keep anything. */
  readonly isPossible: boolean;
  /** Whether it was asked for and could not be written. */
  readonly isRefused: boolean;
  /** Undefined: nothing is kept. */
  readonly office: Office | undefined;
}

const nothing: KeptOffice = { isPossible: true, isRefused: false, office: undefined };

const kept = (): KeptOffice => {
  try {
    const text = localStorage.getItem(KEY);
    const read = text === null ? undefined : officeFrom(text);
    // What an older page kept and this one cannot read is left where it is, until another is kept.
    return { ...nothing, office: read?.ok === true ? read.office : undefined };
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return { ...nothing, isPossible: false };
  }
};

let state: KeptOffice | undefined;
const listeners = new Set<() => void>();
const read = (): KeptOffice => (state ??= kept());

/** Keeps an office on this device; undefined removes it. */
export const keepOffice = (office: Office | undefined): void => {
  const before = read();
  try {
    if (office === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, officeText(office));
    state = { ...before, office, isRefused: false };
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    state = { ...before, isRefused: true };
  }
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  const hear = (event: StorageEvent): void => {
    if (event.key !== KEY) return;
    state = undefined;
    listener();
  };
  listeners.add(listener);
  // Another tab of this device kept or removed it.
  window.addEventListener('storage', hear);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', hear);
  };
};

/** The office on this device. */
export const useKeptOffice = (): KeptOffice => useSyncExternalStore(subscribe, read);
