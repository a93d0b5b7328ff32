import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { openCaseStore } from './caseStore.ts';
import { freshAnswers } from './freshAnswers.ts';
import { localDate } from './localDate.ts';
import './theme.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const today = localDate(new Date());
createRoot(root).render(
  <StrictMode>
    <App store={openCaseStore(freshAnswers(today))} today={today} />
  </StrictMode>,
);
