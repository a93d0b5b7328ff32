import { Icon, type IconProps } from './Icon.tsx';

/** Save to this device. */
export function SaveIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M10 3v9M6 8.5l4 4 4-4M3.5 16.5h13" />
    </Icon>
  );
}
