import { drawn } from './icons.tsx';

/** Outcome: not decided yet. A page with lines left blank. */
const NeedsInformationIcon = drawn(
  <>
    <path d="M4 2h9l3 3v13H4V2Z" fill="currentColor" strokeWidth="1" />
    <path d="M7 7h6M7 10.5h1.2M10.6 10.5h2.4M7 14h1.2" className="stroke-surface" strokeWidth="1.75" />
  </>,
);

/** Outcome: the policy is silent. An empty dashed square. */
const NotAddressedIcon = drawn(
  <rect x="2.5" y="2.5" width="15" height="15" strokeDasharray="3.2 2.8" strokeLinecap="butt" />,
);

/** Outcome: left to the payer. A pair of scales. */
const PayerDecidesIcon = drawn(
  <>
    <path d="M10 2.5v14M6 17h8M3.5 5h13" strokeWidth="1.75" />
    <path
      d="M3.5 5 1.2 11a2.4 2.4 0 0 0 4.6 0L3.5 5ZM16.5 5l-2.3 6a2.4 2.4 0 0 0 4.6 0l-2.3-6Z"
      strokeWidth="1.5"
      fill="currentColor"
    />
  </>,
);

/** Outcome: the policy supports it. A filled disc with a check. */
const SupportedIcon = drawn(
  <>
    <circle cx="10" cy="10" r="8.5" fill="currentColor" strokeWidth="1" />
    <path d="m6.2 10.4 2.7 2.7 5-5.8" className="stroke-surface" />
  </>,
);

/** Outcome: the policy does not support it. A filled octagon with a bar. */
const UnsupportedIcon = drawn(
  <>
    <path d="M6.8 2h6.4L18 6.8v6.4L13.2 18H6.8L2 13.2V6.8L6.8 2Z" fill="currentColor" strokeWidth="1" />
    <path d="M6.3 10h7.4" className="stroke-surface" strokeWidth="2.25" />
  </>,
);

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
