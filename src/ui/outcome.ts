import { NeedsInformationIcon } from './icons/NeedsInformationIcon.tsx';
import { NotAddressedIcon } from './icons/NotAddressedIcon.tsx';
import { PayerDecidesIcon } from './icons/PayerDecidesIcon.tsx';
import { SupportedIcon } from './icons/SupportedIcon.tsx';
import { UnsupportedIcon } from './icons/UnsupportedIcon.tsx';

/** Colour and icon of each kind of outcome, used for nothing else. */
export const outcomeKinds = {
  supported: {
    Icon: SupportedIcon,
    text: 'text-supported',
    edge: 'border-supported',
    soft: 'bg-supported-soft',
    fill: 'fill-supported-soft',
  },
  unsupported: {
    Icon: UnsupportedIcon,
    text: 'text-unsupported',
    edge: 'border-unsupported',
    soft: 'bg-unsupported-soft',
    fill: 'fill-unsupported-soft',
  },
  'payer-decides': {
    Icon: PayerDecidesIcon,
    text: 'text-payer-decides',
    edge: 'border-payer-decides',
    soft: 'bg-payer-decides-soft',
    fill: 'fill-payer-decides-soft',
  },
  'needs-information': {
    Icon: NeedsInformationIcon,
    text: 'text-needs-information',
    edge: 'border-needs-information',
    soft: 'bg-needs-information-soft',
    fill: 'fill-needs-information-soft',
  },
  'not-addressed': {
    Icon: NotAddressedIcon,
    text: 'text-not-addressed',
    edge: 'border-not-addressed',
    soft: 'bg-not-addressed-soft',
    fill: 'fill-not-addressed-soft',
  },
} as const;

export type OutcomeKind = keyof typeof outcomeKinds;
