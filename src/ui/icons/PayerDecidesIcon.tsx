import { Icon, type IconProps } from './Icon.tsx';

/** Outcome: left to the payer. A pair of scales. */
export function PayerDecidesIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M10 2.5v14M6 17h8M3.5 5h13" strokeWidth="1.75" />
      <path
        d="M3.5 5 1.2 11a2.4 2.4 0 0 0 4.6 0L3.5 5ZM16.5 5l-2.3 6a2.4 2.4 0 0 0 4.6 0l-2.3-6Z"
        strokeWidth="1.5"
        fill="currentColor"
      />
    </Icon>
  );
}
