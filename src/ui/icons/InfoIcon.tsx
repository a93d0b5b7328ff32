import { Icon, type IconProps } from './Icon.tsx';

/** Something to know. */
export function InfoIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="10" cy="10" r="7.75" strokeWidth="1.75" />
      <path d="M10 9v5M10 6v.1" />
    </Icon>
  );
}
