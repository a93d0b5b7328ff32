import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { indexQuery, readPolicyFile } from '../library/index.ts';
import { steps } from '../questionnaire/index.ts';
import { NotFoundScreen } from '../screens/NotFoundScreen.tsx';
import { StartProblem } from '../screens/StartProblem.tsx';
import { StepScreen } from '../screens/step/StepScreen.tsx';
import { CaseHolder } from './CaseHolder.tsx';
import type { CaseStore } from './caseStore.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import type { LastPayer } from './lastPayer.ts';
import { SiteHolder } from './UpdateHolder.tsx';
import type { SiteStore } from './updateStore.ts';

// What is not on the first screen is loaded when it is first wanted.
const AboutScreen = lazy(async () => ({ default: (await import('../screens/about/AboutScreen.tsx')).AboutScreen }));
const DifferencesScreen = lazy(async () => ({ default: (await import('../screens/differences/DifferencesScreen.tsx')).DifferencesScreen }));
const GlossaryScreen = lazy(async () => ({ default: (await import('../screens/glossary/GlossaryScreen.tsx')).GlossaryScreen }));
const LibraryScreen = lazy(async () => ({ default: (await import('../screens/policies/LibraryScreen.tsx')).LibraryScreen }));
const OutcomeScreen = lazy(async () => ({ default: (await import('../screens/outcome/OutcomeScreen.tsx')).OutcomeScreen }));
const PacketScreen = lazy(async () => ({ default: (await import('../screens/packet/PacketScreen.tsx')).PacketScreen }));
const PolicyScreen = lazy(async () => ({ default: (await import('../screens/policies/PolicyScreen.tsx')).PolicyScreen }));
const PayersScreen = lazy(async () => ({ default: (await import('../screens/payers/PayersScreen.tsx')).PayersScreen }));
const PictureScreen = lazy(async () => ({ default: (await import('../screens/policies/picture/PictureScreen.tsx')).PictureScreen }));
const ReviewScreen = lazy(async () => ({ default: (await import('../screens/review/ReviewScreen.tsx')).ReviewScreen }));

const queryClient = new QueryClient();

interface AppProps {
  readonly store: CaseStore;
  readonly lastPayer: LastPayer;
  readonly site: SiteStore;
  readonly today: string;
}

/** The whole product: the policies it holds, the case in hand, and the screens. */
export function App({ site, ...held }: AppProps) {
  return (
    <ErrorBoundary>
      <QueryClientProvider client={queryClient}>
        <SiteHolder store={site}>
          <Held {...held} />
        </SiteHolder>
      </QueryClientProvider>
    </ErrorBoundary>
  );
}

function Held({ store, lastPayer, today }: Omit<AppProps, 'site'>) {
  const { data: index, error } = useQuery(indexQuery(readPolicyFile));
  if (error) return <StartProblem message={error.message} />;
  if (!index) return null;
  return (
    <CaseHolder store={store} lastPayer={lastPayer} index={index} today={today}>
      <ErrorBoundary>
        <Router hook={useHashLocation}>
          <Suspense fallback={null}>
          <Switch>
            <Route path="/"><StepScreen id="coverage" /></Route>
            {steps.map(({ id }) => (
              <Route key={id} path={`/${id}`}><StepScreen key={id} id={id} /></Route>
            ))}
            <Route path="/check"><ReviewScreen /></Route>
            <Route path="/result"><OutcomeScreen /></Route>
            <Route path="/payers"><PayersScreen /></Route>
            <Route path="/packet"><PacketScreen /></Route>
            <Route path="/policies"><LibraryScreen /></Route>
            <Route path="/policies/:policy/:version"><PolicyScreen /></Route>
            <Route path="/policies/:policy/:version/picture">{({ policy, version }) => <PictureScreen key={`${policy} ${version}`} policy={policy} version={version} />}</Route>
            <Route path="/differences/:policyA?/:versionA?/:policyB?/:versionB?">{(names) => <DifferencesScreen key={JSON.stringify(names)} {...names} />}</Route>
            <Route path="/about"><AboutScreen /></Route>
            <Route path="/glossary"><GlossaryScreen /></Route>
            <Route><NotFoundScreen /></Route>
          </Switch>
          </Suspense>
        </Router>
      </ErrorBoundary>
    </CaseHolder>
  );
}
