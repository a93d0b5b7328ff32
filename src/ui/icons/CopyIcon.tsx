import { Icon, type IconProps } from './Icon.tsx';

/** Copy. */
export function CopyIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M7 7h9.5v10H7zM4 13H3V3h9.5v1" strokeWidth="1.75" />
    </Icon>
  );
}
