const kinds = [
  { word: 'The way of the case', look: 'stroke-accent stroke-[5] forced-colors:stroke-[Highlight]' },
  { word: 'Still open', look: 'stroke-ink stroke-[2.25] forced-colors:stroke-[CanvasText]' },
  {
    word: 'Ruled out by the case',
    look: 'stroke-edge stroke-1 [stroke-dasharray:5_4] forced-colors:stroke-[CanvasText]',
  },
] as const;

/** What the kinds of lines mean while a case is drawn in. */
export function Legend() {
  return (
    <ul role="list" className="flex flex-wrap gap-x-6 gap-y-1 text-sm" aria-label="Kinds of lines">
      {kinds.map(({ word, look }) => (
        <li key={word} className="flex items-center gap-2">
          <svg aria-hidden="true" width="40" height="8" viewBox="0 0 40 8">
            <path d="M0 4H40" className={look} />
          </svg>
          {word}
        </li>
      ))}
    </ul>
  );
}
