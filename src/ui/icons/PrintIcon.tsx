import { Icon, type IconProps } from './Icon.tsx';

/** Print. */
export function PrintIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M6 8V3h8v5M6 13.5H3V8h14v5.5h-3M6 11.5h8V17H6z" strokeWidth="1.75" />
    </Icon>
  );
}
