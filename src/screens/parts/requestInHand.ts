import { createContext, useContext } from 'react';
import type { RequestDetails } from '../../submission/details/index.ts';
import type { Edits, PaperName } from '../../submission/paper/index.ts';

/** What belongs to the request and not to the case: in memory alone, gone when the page is left. */
export interface RequestEntered {
  /** Who is treated, by whom, where and how: cleared with the case. */
  readonly details: Readonly<Partial<RequestDetails>>;
  /** The office: it stays for the next case. */
  readonly office: Readonly<Partial<RequestDetails>>;
  /** The one switch for all papers. */
  readonly showsNames: boolean;
  /** The clinician's own sentences. */
  readonly ownWords: string;
  /** Ids of the cautions that the letter is told not to answer. */
  readonly unanswered: readonly string[];
  /** Words that a person put in the place of a paper's own. */
  readonly edits: Readonly<Partial<Record<PaperName, Edits>>>;
  /** Papers that a person chose to print or not; others as the case calls for. */
  readonly printed: Readonly<Partial<Record<PaperName, boolean>>>;
  /** The paper to look at: the first of these names that the case has; none: the first paper. */
  readonly lookedAt: readonly PaperName[];
}

/** A request of which nothing is entered yet. */
export const noRequest: RequestEntered = {
  details: {},
  office: {},
  showsNames: true,
  ownWords: '',
  unanswered: [],
  edits: {},
  printed: {},
  lookedAt: [],
};

/** The next request of the same office. */
export const nextRequest = ({ office, showsNames }: RequestEntered): RequestEntered => ({
  ...noRequest,
  office,
  showsNames,
});

const isSaid = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

/** Whether leaving the page would lose something that was typed. */
export const holdsWords = ({ details, office, ownWords, edits }: RequestEntered): boolean =>
  [...Object.values(details), ...Object.values(office), ownWords].some(isSaid) ||
  Object.values(edits).some((each) => Object.keys(each).length > 0);

/** The request in hand, and what can be done with it. */
export interface RequestInHand extends RequestEntered {
  readonly change: (part: Partial<RequestEntered>) => void;
  /** Puts the request away with its case; what belongs to the office stays. */
  readonly startAnew: () => void;
}

const RequestContext = createContext<RequestInHand | undefined>(undefined);
export const RequestProvider = RequestContext.Provider;

/** The request in hand. Only inside the app's provider. */
export const useRequestInHand = (): RequestInHand => {
  const request = useContext(RequestContext);
  if (request === undefined) throw new TypeError('there is no request in hand outside its provider');
  return request;
};
