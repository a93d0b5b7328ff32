import { Icon, type IconProps } from './Icon.tsx';

/** Outcome: not decided yet. A page with lines left blank. */
export function NeedsInformationIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M4 2h9l3 3v13H4V2Z" fill="currentColor" strokeWidth="1" />
      <path d="M7 7h6M7 10.5h1.2M10.6 10.5h2.4M7 14h1.2" className="stroke-surface" strokeWidth="1.75" />
    </Icon>
  );
}
