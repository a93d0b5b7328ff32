import { QueryClientProvider, QueryErrorResetBoundary, type QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Redirect, Route, Router, Switch, useLocation } from 'wouter';
import { StepScreen } from '../screens/step/StepScreen.tsx';
import { later } from '../ui/later.tsx';
import { CaseHolder } from './CaseHolder.tsx';
import type { CaseStore } from './caseStore.ts';
import type { Clock } from './clock.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { HoldingsHolder, type HoldingsStore } from './holdingsStore.tsx';
import type { LastPayer } from './lastPayer.ts';
import { RequestHolder } from './RequestHolder.tsx';
import { SiteHolder, type SiteStore } from './siteStore.tsx';
import { useHashPlace } from './useHashPlace.ts';

// What is not on the first screen is loaded when the browser is idle, or when it is first wanted.
const AboutScreen = later(async () => (await import('../screens/about/AboutScreen.tsx')).AboutScreen);
const CompareScreen = later(async () => (await import('../screens/policies/compare/CompareScreen.tsx')).CompareScreen);
const ComparedResult = later(async () => (await import('../screens/payers/ComparedResult.tsx')).ComparedResult);
// Whoever reads a policy into the tool asks for it.
const Desk = later(async () => (await import('./Desk.tsx')).Desk, true);
const DifferencesScreen = later(
  async () => (await import('../screens/differences/DifferencesScreen.tsx')).DifferencesScreen,
);
const GlossaryScreen = later(async () => (await import('../screens/glossary/GlossaryScreen.tsx')).GlossaryScreen);
const LibraryScreen = later(async () => (await import('../screens/policies/LibraryScreen.tsx')).LibraryScreen);
const ResultScreen = later(async () => (await import('../screens/result/ResultScreen.tsx')).ResultScreen);
const RequestScreen = later(async () => (await import('../screens/request/RequestScreen.tsx')).RequestScreen);
const NotFoundScreen = later(async () => (await import('../screens/parts/NotFoundScreen.tsx')).NotFoundScreen);
const PayersScreen = later(async () => (await import('../screens/payers/PayersScreen.tsx')).PayersScreen);
const PictureScreen = later(async () => (await import('../screens/policies/picture/PictureScreen.tsx')).PictureScreen);
const PolicyScreen = later(async () => (await import('../screens/policies/PolicyScreen.tsx')).PolicyScreen);
// Few want it, and it is large.
const WorklistScreen = later(async () => (await import('../screens/worklist/WorklistScreen.tsx')).WorklistScreen, true);
const CheckScreen = later(async () => (await import('../screens/check/CheckScreen.tsx')).CheckScreen);

interface AppProps {
  readonly store: CaseStore;
  readonly lastPayer: LastPayer;
  readonly site: SiteStore;
  readonly holdings: HoldingsStore;
  readonly queries: QueryClient;
  readonly clock: Clock;
}

/** Holds a screen that breaks, until another one is gone to. */
function ScreenBoundary({ onTryAgain, children }: { readonly onTryAgain: () => void; readonly children: ReactNode }) {
  const [place] = useLocation();
  return (
    <ErrorBoundary place={place} onTryAgain={onTryAgain}>
      {children}
    </ErrorBoundary>
  );
}

/** The whole product: the policies it holds, the case in hand, and the screens. */
export function App({ site, queries, holdings, ...held }: AppProps) {
  return (
    <ErrorBoundary>
      <SiteHolder store={site}>
        <QueryClientProvider client={queries}>
          <HoldingsHolder store={holdings}>
            <RequestHolder>
              <CaseHolder {...held}>
                <QueryErrorResetBoundary>
                  {({ reset }) => (
                    <Router hook={useHashPlace}>
                      <ScreenBoundary onTryAgain={reset}>
                        <Switch>
                          <Route path="/">
                            <StepScreen id="coverage" />
                          </Route>
                          {holdings.get().holdings.facts.steps.map(({ id }) => (
                            <Route key={id} path={`/${id}`}>
                              <StepScreen key={id} id={id} />
                            </Route>
                          ))}
                          <Route path="/check">
                            <CheckScreen />
                          </Route>
                          <Route path="/result">
                            <ResultScreen withoutPayer={<ComparedResult />} />
                          </Route>
                          <Route path="/payers">
                            <PayersScreen />
                          </Route>
                          <Route path="/worklist">
                            <WorklistScreen />
                          </Route>
                          <Route path="/request">
                            <RequestScreen />
                          </Route>
                          <Route path="/packet">
                            <Redirect to="/request" replace />
                          </Route>
                          <Route path="/policies">
                            <LibraryScreen />
                          </Route>
                          <Route path="/policies/:policy/:version">
                            <PolicyScreen />
                          </Route>
                          <Route path="/policies/:policy/:version/picture">
                            {({ policy, version }) => (
                              <PictureScreen key={`${policy} ${version}`} policy={policy} version={version} />
                            )}
                          </Route>
                          <Route path="/policies/:policy/:version/compare">
                            {({ policy, version }) => (
                              <CompareScreen key={`${policy} ${version}`} policy={policy} version={version} />
                            )}
                          </Route>
                          <Route path="/differences/:policyA?/:versionA?/:policyB?/:versionB?">
                            {(names) => <DifferencesScreen key={JSON.stringify(names)} {...names} />}
                          </Route>
                          <Route path="/desk/:part?">{({ part }) => <Desk part={part} />}</Route>
                          <Route path="/about">
                            <AboutScreen />
                          </Route>
                          <Route path="/glossary">
                            <GlossaryScreen />
                          </Route>
                          <Route>
                            <NotFoundScreen />
                          </Route>
                        </Switch>
                      </ScreenBoundary>
                    </Router>
                  )}
                </QueryErrorResetBoundary>
              </CaseHolder>
            </RequestHolder>
          </HoldingsHolder>
        </QueryClientProvider>
      </SiteHolder>
    </ErrorBoundary>
  );
}
