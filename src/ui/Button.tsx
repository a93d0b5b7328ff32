import type { ComponentPropsWithRef } from 'react';
import { type ButtonKind, buttonClasses } from './button.ts';

export interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'className'> {
  readonly kind?: ButtonKind | undefined;
}

/** Does something here. One primary button a screen; `type="submit"` is said, never assumed. */
export function Button({ kind = 'secondary', type = 'button', ...native }: ButtonProps) {
  return <button {...native} type={type} className={buttonClasses(kind)} />;
}
