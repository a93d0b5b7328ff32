import type { ReactNode } from 'react';
import { TextLink } from '../../ui/TextLink.tsx';
import { policyAddress, type VersionName } from '../parts/policyAddresses.ts';
import { goToPart } from './goToPart.ts';

interface PartLinkProps {
  readonly version: VersionName;
  readonly part: string;
  readonly children: ReactNode;
}

/** Leads to a part of the page, also when the address names it already. */
export const PartLink = ({ version, part, children }: PartLinkProps) => (
  <TextLink
    href={policyAddress(version, part)}
    onClick={() => {
      goToPart(part);
    }}
  >
    {children}
  </TextLink>
);
