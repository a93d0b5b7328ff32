import { useState } from 'react';
import type { Vocabulary } from '../../facts/index.ts';
import { Disclosure } from '../../ui/Panel.tsx';
import { later } from '../../ui/later.tsx';

const CaseFileField = later(async () => (await import('./CaseFileField.tsx')).CaseFileField);

/** Opens a saved case. */
export function OpenCase({ vocabulary }: { readonly vocabulary: Vocabulary }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure summary="Open a saved case" onToggle={setOpen}>
      {isOpen && <CaseFileField vocabulary={vocabulary} />}
    </Disclosure>
  );
}
