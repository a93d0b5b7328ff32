import { Icon, type IconProps } from './Icon.tsx';

/** Outcome: the policy supports it. A filled disc with a check. */
export function SupportedIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="10" cy="10" r="8.5" fill="currentColor" strokeWidth="1" />
      <path d="m6.2 10.4 2.7 2.7 5-5.8" className="stroke-surface" />
    </Icon>
  );
}
