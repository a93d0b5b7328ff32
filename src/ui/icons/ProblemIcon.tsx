import { Icon, type IconProps } from './Icon.tsx';

/** Something is wrong and must be put right. */
export function ProblemIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M10 2.5 18 17H2L10 2.5ZM10 8v4M10 14.4v.1" />
    </Icon>
  );
}
