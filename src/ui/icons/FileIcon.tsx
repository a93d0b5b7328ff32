import { Icon, type IconProps } from './Icon.tsx';

/** A file. */
export function FileIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M5 2.5h6.5L15.5 7v10.5H5v-15ZM11.5 2.5V7h4" strokeWidth="1.75" />
    </Icon>
  );
}
