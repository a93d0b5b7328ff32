import { Icon, type IconProps } from './Icon.tsx';

/** Not known yet. */
export function UnknownIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="10" cy="10" r="8" strokeWidth="1.5" strokeDasharray="2.6 2.4" />
      <path d="M7.8 8a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.6M10 14.2v.1" strokeWidth="1.75" />
    </Icon>
  );
}
