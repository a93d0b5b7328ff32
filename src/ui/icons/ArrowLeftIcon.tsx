import { Icon, type IconProps } from './Icon.tsx';

/** Back. */
export function ArrowLeftIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M16 10H4M9 5l-5 5 5 5" />
    </Icon>
  );
}
