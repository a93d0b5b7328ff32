import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { newScreenStands } from './freshPress.ts';

interface PageTitleProps {
  /** For the browser's tab, before the product's name; also what tells one page from the next. */
  readonly title: string;
  readonly product?: string | undefined;
  /** What the heading shows, if not the title. */
  readonly children?: ReactNode;
  /** One line above: "Step 2 of 5". */
  readonly over?: ReactNode;
}

/** Names the page in the browser's tab, and gives its heading the focus on every page but the first, so that a new page is heard. */
export function usePageTitle(title: string | undefined, product = 'CryoCheck'): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(newScreenStands, [title]);
  useEffect(() => {
    // A part of a page does not name it.
    if (title === undefined) return;
    document.title = title === product ? product : `${title} – ${product}`;
    const { dataset } = document.documentElement;
    const before = dataset['page'];
    if (before === title) return;
    dataset['page'] = title;
    if (before !== undefined) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
  }, [title, product]);
  return heading;
}

/** The page's heading. */
export function PageTitle({ title, product, children, over }: PageTitleProps) {
  const heading = usePageTitle(title, product);
  return (
    <div className="mb-5">
      {over !== undefined && <p className="text-sm text-muted">{over}</p>}
      <h1 ref={heading} tabIndex={-1} className="text-2xl font-semibold tracking-tight">
        {children ?? title}
      </h1>
    </div>
  );
}
