import { Icon, type IconProps } from './Icon.tsx';

/** Something to watch for. */
export function WarningIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M3 3.5h14v10.5h-5l-2 3-2-3H3V3.5ZM10 6v3.2M10 11.4v.1" strokeWidth="1.75" />
    </Icon>
  );
}
