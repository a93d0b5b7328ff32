import { Icon, type IconProps } from './Icon.tsx';

/** Onward; the step in hand. */
export function ArrowRightIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M4 10h12M11 5l5 5-5 5" />
    </Icon>
  );
}
