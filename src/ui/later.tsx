import { type ComponentType, lazy, Suspense, useState } from 'react';

const waiting: (() => Promise<unknown>)[] = [];

/** A part that is loaded when it is first wanted, or before that by `loadLater`: then it stands at once. `wantedOnly`: never before. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  wantedOnly = false,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  const take = async () => ({ default: (loaded = await load()) });
  if (!wantedOnly) waiting.push(take);
  return function Later(props: Props) {
    // React would show nothing for a moment even of what is there. One that failed is asked for again with the next mount.
    const [Part] = useState(() => ({ Shown: loaded ?? lazy(take) }));
    return (
      <Suspense fallback={null}>
        <Part.Shown {...props} />
      </Suspense>
    );
  };
}

/** Loads every part that is not there yet. What fails fails again, and is told, when it is wanted. */
export async function loadLater(): Promise<void> {
  await Promise.allSettled(waiting.splice(0).map((take) => take()));
}
