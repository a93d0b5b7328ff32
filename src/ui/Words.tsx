/** Words that change with the answers. Each time a new element: a page that the browser translated then shows the new words, and never old ones beside a new result. */
export const Words = ({ children }: { readonly children: string }) => <span key={children}>{children}</span>;
