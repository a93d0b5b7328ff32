import { Icon, type IconProps } from './Icon.tsx';

/** A step that is not needed. */
export function SkippedIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M5 10h10" />
    </Icon>
  );
}
