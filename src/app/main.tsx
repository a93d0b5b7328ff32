import '../ui/jitless.ts';
import { QueryClient } from '@tanstack/react-query';
import { StrictMode, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { policyIndex } from 'virtual:policy-index';
import { heldFacts } from '../facts/index.ts';
import { holdingsOf } from '../library/index.ts';
import { loadJudge } from '../library/queries.ts';
import { guardPresses } from '../ui/freshPress.ts';
import { keepDroppedFilesIn } from '../ui/droppedFiles.ts';
import { App } from './App.tsx';
import { freshCase, keptCase, openCaseStore, type HeldCase } from './caseStore.ts';
import { openClock } from './clock.ts';
import { earlyAnswers, earlyPress, onceWhole } from './earlyAnswers.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { openHoldings } from './holdingsStore.tsx';
import { openLastPayer } from './lastPayer.ts';
import { beginningsOfPage, lookAtPage } from './pageAsBuilt.ts';
import { openSiteStore } from './siteStore.tsx';
import './theme.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
lookAtPage(root);
// It says that this script did not come.
document.getElementById('unloaded')?.remove();
// It comes while the page comes to life, and what fails is loaded again when it is wanted.
void loadJudge().catch(() => undefined);
guardPresses(window);
keepDroppedFilesIn(window);
const clock = openClock();
const queries = new QueryClient();
// It comes with what judges: until then no file is wanted.
const readPolicyFile = async (file: string): Promise<string> => (await import('./policyFiles.ts')).readPolicyFile(file);
const holdings = openHoldings(holdingsOf(heldFacts, policyIndex, readPolicyFile, beginningsOfPage()));
const appWith = (held: HeldCase) => (
  <StrictMode>
    <App
      store={openCaseStore(held)}
      lastPayer={openLastPayer()}
      site={openSiteStore(clock, { queries, holdings })}
      holdings={holdings}
      queries={queries}
      clock={clock}
    />
  </StrictMode>
);

/** The first question stands in the page: it comes to life in one go, so that no answer falls between looking and listening. */
const comeToLife = (): void => {
  const fresh = freshCase(clock.get());
  const { answers } = fresh;
  const app = appWith({ ...fresh, answers: { ...answers, texts: { ...answers.texts, ...earlyAnswers(root) } } });
  const pressed = earlyPress(root);
  flushSync(() => {
    hydrateRoot(root, app);
  });
  pressed?.click();
};

/** How long a screen waits for added libraries, in ms; what comes later than that is told on it, and judges from then on. */
const WAIT_MS = 1000;

/** Another screen, or a case that goes on: what reads it is loaded first, so that no other screen is seen in between. */
const goOn = async (): Promise<ReactNode> => {
  const [kept] = await Promise.all([
    keptCase(),
    Promise.race([holdings.readLibraries(), new Promise((done) => setTimeout(done, WAIT_MS))]),
  ]);
  return appWith(kept ?? freshCase(clock.get()));
};

/** What could not be loaded is told; the tab still holds the case. */
function Broken({ error }: { readonly error: unknown }): never {
  throw error;
}

if (root.hasChildNodes() && document.documentElement.dataset['elsewhere'] === undefined)
  // Before the page counts as loaded: whoever waits for that meets the living question.
  onceWhole(root, comeToLife);
else
  void goOn()
    .catch((error: unknown) => (
      <ErrorBoundary>
        <Broken error={error} />
      </ErrorBoundary>
    ))
    .then((screen) => {
      createRoot(root).render(screen);
      delete document.documentElement.dataset['elsewhere'];
    });
