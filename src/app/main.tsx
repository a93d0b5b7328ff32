import './jitless.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { openCaseStore } from './caseStore.ts';
import { freshCase } from './freshCase.ts';
import { openLastPayer } from './lastPayer.ts';
import { localDate } from '../facts/index.ts';
import { openSiteStore } from './updateStore.ts';
import './theme.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const today = localDate(new Date());
createRoot(root).render(
  <StrictMode>
    <App store={openCaseStore(freshCase(today))} lastPayer={openLastPayer()} site={openSiteStore()} today={today} />
  </StrictMode>,
);
