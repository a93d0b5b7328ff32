import type { ReactNode } from 'react';
import { Panel } from '../../ui/Panel.tsx';
import { parts, type PartName } from './parts.ts';

/** A part of a policy page that an address can name. */
export function Part({ name, children }: { readonly name: PartName; readonly children: ReactNode }) {
  return (
    <div id={name} tabIndex={-1} className="scroll-mt-4">
      <Panel heading={parts[name]}>{children}</Panel>
    </div>
  );
}
