import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import {
  holdsWords,
  nextRequest,
  noRequest,
  RequestProvider,
  type RequestEntered,
} from '../screens/parts/requestInHand.ts';

/** Holds what belongs to the request, in memory alone: lets the browser ask before words are lost, forgets all when the page is left. */
export function RequestHolder({ children }: { readonly children: ReactNode }) {
  const [entered, setEntered] = useState(noRequest);
  const isNeeded = holdsWords(entered);
  useEffect(() => {
    // A browser may keep the left page whole, and draws nothing more in it: the names must be gone before.
    const forget = (): void => flushSync(() => setEntered(noRequest));
    window.addEventListener('pagehide', forget);
    return () => window.removeEventListener('pagehide', forget);
  }, []);
  useEffect(() => {
    if (!isNeeded) return;
    const warn = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isNeeded]);
  const change = useCallback((part: Partial<RequestEntered>) => setEntered((before) => ({ ...before, ...part })), []);
  const startAnew = useCallback(() => setEntered(nextRequest), []);
  const request = useMemo(() => ({ ...entered, change, startAnew }), [entered, change, startAnew]);
  return <RequestProvider value={request}>{children}</RequestProvider>;
}
