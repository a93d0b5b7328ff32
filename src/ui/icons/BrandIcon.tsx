import { Icon, type IconProps } from './Icon.tsx';

/** The mark: six needles about a point. */
export function BrandIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M10 1.5v17M2.6 5.75l14.8 8.5M17.4 5.75l-14.8 8.5" />
      <circle cx="10" cy="10" r="3.5" className="fill-surface" />
    </Icon>
  );
}
