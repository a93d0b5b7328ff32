import { Icon, type IconProps } from './Icon.tsx';

/** Opens and closes; points down. */
export function ChevronIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="m5 7.5 5 5 5-5" />
    </Icon>
  );
}
