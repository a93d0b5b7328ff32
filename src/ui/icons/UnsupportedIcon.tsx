import { Icon, type IconProps } from './Icon.tsx';

/** Outcome: the policy does not support it. A filled octagon with a bar. */
export function UnsupportedIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M6.8 2h6.4L18 6.8v6.4L13.2 18H6.8L2 13.2V6.8L6.8 2Z" fill="currentColor" strokeWidth="1" />
      <path d="M6.3 10h7.4" className="stroke-surface" strokeWidth="2.25" />
    </Icon>
  );
}
