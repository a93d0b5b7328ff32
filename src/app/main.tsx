import './jitless.ts';
import { StrictMode, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { QueryClient } from '@tanstack/react-query';
import { fingerprints, policyIndex } from 'virtual:policy-index';
import { localDate } from '../facts/index.ts';
import { App } from './App.tsx';
import { HELD_AS, openCaseStore, type HeldCase } from './caseStore.ts';
import { earlyAnswers, earlyPress, onceWhole, questionsOn } from './earlyAnswers.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { freshCase } from './freshCase.ts';
import { openLastPayer } from './lastPayer.ts';
import { policyFiles } from './policyFiles.ts';
import { openSiteStore } from './siteStore.tsx';
import './theme.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
// It says that this script did not come.
document.getElementById('unloaded')?.remove();
const today = localDate(new Date());
const appWith = (held: HeldCase) => (
  <StrictMode>
    <App
      store={openCaseStore(held)}
      lastPayer={openLastPayer()}
      site={openSiteStore()}
      index={policyIndex}
      queries={new QueryClient()}
      readPolicyFile={policyFiles(fingerprints)}
      today={today}
    />
  </StrictMode>
);

/** The first question stands in the page: it comes to life in one go, so that no answer falls between looking and listening. */
const comeToLife = (): void => {
  const { answers, evidence } = freshCase(today);
  const held = { answers: { ...answers, texts: { ...answers.texts, ...earlyAnswers(root) } }, evidence };
  const pressed = earlyPress(root);
  const asked = questionsOn(root);
  flushSync(() => {
    hydrateRoot(root, appWith(held));
  });
  // A question that nobody has seen yet is not passed.
  if (questionsOn(root).every((name) => asked.includes(name))) pressed?.click();
};

/** Another screen, or a case that goes on: what reads it is loaded first, so that no other screen is seen in between. */
const goOn = async (): Promise<ReactNode> => {
  const state: unknown = history.state;
  const isKept = typeof state === 'object' && state !== null && HELD_AS in state;
  const [kept] = await Promise.all([
    isKept ? import('./heldCase.ts') : undefined,
    location.hash.includes('?') ? import('./linkedCase.ts') : undefined,
  ]);
  return appWith(kept?.heldIn(state) ?? freshCase(today));
};

/** What could not be loaded is told; the history entry still holds the case. */
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
