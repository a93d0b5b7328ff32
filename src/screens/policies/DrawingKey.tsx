const keys = [
  { mark: <rect x="1" y="3" width="26" height="14" fill="currentColor" />, says: 'in force today' },
  {
    mark: <rect x="1" y="3" width="26" height="14" fill="none" stroke="currentColor" strokeWidth="2" />,
    says: 'held, for other days',
  },
  { mark: <path d="M1 10h26" stroke="currentColor" strokeWidth="2" strokeDasharray="4 4" />, says: 'no version held' },
  { mark: <path d="M14 3l7 7-7 7-7-7z" fill="currentColor" />, says: 'review due' },
] as const;

/** What the marks of the drawings mean. Those who listen have the lists beside them. */
export function DrawingKey() {
  return (
    <ul aria-hidden="true" className="flex flex-wrap gap-x-6 gap-y-1 text-sm text-muted">
      {keys.map(({ mark, says }) => (
        <li key={says} className="flex items-center gap-2">
          <svg width="28" height="20" className="shrink-0">
            {mark}
          </svg>
          {says}
        </li>
      ))}
    </ul>
  );
}
