import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { heldFacts } from '../facts/index.ts';
import { holdingsOf, type Beginning, type FetchText, type PolicyIndex } from '../library/index.ts';
import { App } from './App.tsx';
import { beginningsOf } from './beginnings.ts';
import { emptyCase } from './caseStore.ts';
import { openHoldings } from './holdingsStore.tsx';
import { noLastPayer } from './lastPayer.ts';
import { siteAtFirst } from './siteStore.tsx';

const still = { subscribe: () => () => undefined, set: () => undefined };

/** The first question as HTML, as it stands before anything is known: no case, no day, no visit before. For the build. */
export const firstScreen = (index: PolicyIndex): string =>
  renderToString(
    <StrictMode>
      <App
        store={{ ...still, get: () => emptyCase, keepInMemoryAlone: () => undefined }}
        lastPayer={{ ...still, get: () => noLastPayer }}
        site={{ ...still, get: () => siteAtFirst }}
        holdings={openHoldings(
          holdingsOf(heldFacts, index, () => Promise.reject(new Error('no policy is read while the page is built'))),
        )}
        queries={new QueryClient()}
        clock={{ ...still, get: () => '', look: () => undefined }}
      />
    </StrictMode>,
  );

/** Where the cases of each payer begin, of the policy files that the reader gives. For the build. */
export const beginnings = (index: PolicyIndex, readFile: FetchText): Promise<readonly Beginning[]> =>
  beginningsOf(holdingsOf(heldFacts, index, readFile));
