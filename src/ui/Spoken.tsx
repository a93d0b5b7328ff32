import { type ReactNode, useEffect, useState } from 'react';

/** Words for those who listen. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className="sr-only">{children}</span>;
}

interface LiveRegionProps {
  readonly message: string;
  /** Milliseconds of rest before it speaks: answers given in a row are announced once. */
  readonly rest?: number | undefined;
}

/** Says the latest message to those who listen, once it has come to rest. */
export function LiveRegion({ message, rest = 800 }: LiveRegionProps) {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(message), rest);
    return () => clearTimeout(timer);
  }, [message, rest]);
  return (
    <div role="status" aria-live="polite" className="sr-only">
      {spoken}
    </div>
  );
}
