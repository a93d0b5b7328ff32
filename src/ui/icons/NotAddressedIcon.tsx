import { Icon, type IconProps } from './Icon.tsx';

/** Outcome: the policy is silent. An empty dashed square. */
export function NotAddressedIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <rect x="2.5" y="2.5" width="15" height="15" strokeDasharray="3.2 2.8" strokeLinecap="butt" />
    </Icon>
  );
}
