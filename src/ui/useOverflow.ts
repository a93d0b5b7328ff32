import { type RefCallback, useCallback, useState } from 'react';

/** Whether a scrolling box has more than it shows: then, and only then, it must be reachable by keyboard. */
export function useOverflow(): readonly [RefCallback<HTMLElement>, boolean] {
  const [overflows, setOverflows] = useState(false);
  const box = useCallback((element: HTMLElement | null) => {
    // Not every document has one (tests run without layout).
    if (element === null || !('ResizeObserver' in window)) return;
    const look = () => setOverflows(element.scrollHeight > element.clientHeight + 1);
    const observer = new ResizeObserver(look);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return [box, overflows];
}
