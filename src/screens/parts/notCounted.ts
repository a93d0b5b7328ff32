import type { AddedLibraries } from './addedLibraries.ts';

/** What of the libraries that were added does not count, each in a sentence; empty where all of them do. */
export const notCounted = ({
  libraries,
  problems,
  isReading,
  unread,
  unreadable,
}: AddedLibraries): readonly string[] =>
  isReading
    ? ['Added libraries were still being read.']
    : [
        ...(unread === undefined ? [] : [`Libraries could not be read: ${unread}.`]),
        ...(unreadable.length > 0 ? ['Something that is kept on this device as a library cannot be read.'] : []),
        ...libraries.flatMap(({ note }) => (problems.has(note.id) ? [`Not all of ${note.name} is used.`] : [])),
      ];
