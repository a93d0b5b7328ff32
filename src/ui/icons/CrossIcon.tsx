import { Icon, type IconProps } from './Icon.tsx';

/** Not met; close. */
export function CrossIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="m5 5 10 10M15 5 5 15" />
    </Icon>
  );
}
