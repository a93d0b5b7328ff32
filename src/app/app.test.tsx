import { QueryClient } from '@tanstack/react-query';
import { act, cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { heldFacts } from '../facts/index.ts';
import { added, evergreen } from '../library/fixtures/libraries.ts';
import { holdingsOf, indexFromText } from '../library/index.ts';
import { readCaseFile } from '../submission/caseFile/index.ts';
import { App } from './App.tsx';
import { freshCase, openCaseStore } from './caseStore.ts';
import { openHoldings } from './holdingsStore.tsx';
import { openLastPayer } from './lastPayer.ts';
import { siteAtFirst } from './siteStore.tsx';

// A screen is loaded when it is first wanted, and a busy machine takes its time.
configure({ asyncUtilTimeout: 20_000 });

/** What this device keeps. */
const device = vi.hoisted((): { kept: readonly object[] } => ({ kept: [] }));
vi.mock('../screens/parts/deviceStore.ts', () => ({ keptEntries: () => Promise.resolve(device.kept) }));
beforeEach(() => {
  device.kept = [];
});

const textOf = (file: string): string => readFileSync(`public/policies/${file}`, 'utf8');
const index = indexFromText(textOf('index.json'));

/** Opens the product at an address, with a day that can be turned. */
const open = (hash: string, readPolicyFile = async (file: string) => Promise.resolve(textOf(file))) => {
  location.hash = hash;
  let today = '2026-11-26';
  const looks = new Set<() => void>();
  const store = openCaseStore(freshCase(today));
  const holdings = openHoldings(holdingsOf(heldFacts, index, readPolicyFile));
  render(
    <App
      store={store}
      lastPayer={openLastPayer()}
      site={{ get: () => siteAtFirst, subscribe: () => () => undefined }}
      holdings={holdings}
      queries={new QueryClient()}
      clock={{
        get: () => today,
        look: () => undefined,
        subscribe: (listener) => {
          looks.add(listener);
          return () => looks.delete(listener);
        },
      }}
    />,
  );
  return {
    user: userEvent.setup(),
    store,
    readLibraries: () => act(() => holdings.readLibraries()),
    turnTo: (day: string) => {
      act(() => {
        today = day;
        for (const look of looks) look();
      });
    },
  };
};
const goTo = (hash: string): void => {
  act(() => {
    location.hash = hash;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
};
const field = (name: string): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  if (!found) throw new TypeError(`no field ${name}`);
  return found;
};

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const carcinoma = '?payer=bcbsma&serviceDate=2026-11-26&site=kidney&tumorType=renal-cell-carcinoma&stage=I';

describe('a day that turns while the page stands open', () => {
  it('dates a case that nobody has begun; what was entered stays', async () => {
    const { turnTo, user } = open('#/');
    await waitFor(() => {
      expect(field('serviceDate').value).toBe('2026-11-26');
    });
    turnTo('2026-11-27');
    expect(field('serviceDate').value).toBe('2026-11-27');
    await user.click(screen.getByRole('radio', { name: 'Regence' }));
    await user.clear(field('serviceDate'));
    await user.type(field('serviceDate'), '2026-12-24');
    turnTo('2026-11-28');
    expect(field('serviceDate').value).toBe('2026-12-24');
  });
});

describe('a link', () => {
  it('is taken in, and its facts are out of the address then', async () => {
    const { store } = open(`#/stage${carcinoma}&sizeCm=3`);
    await waitFor(() => {
      expect(field('sizeCm').value).toBe('3');
    });
    expect(location.hash).toBe('#/stage');
    expect(store.get().held.answers.texts['tumorType@kidney']).toBe('renal-cell-carcinoma');
  });

  it('with a second ? names the fact in which it stands, and keeps the others', async () => {
    const { store, readLibraries } = open('#/coverage?payer=regence&site=liver?product=x');
    await readLibraries();
    expect(await screen.findByText(/"liver\?product=x" is not allowed/)).toBeTruthy();
    expect(store.get().held.answers.texts).toStrictEqual({ payer: 'regence' });
  });

  it('to what only a library asks waits until the libraries are read', async () => {
    device.kept = [{ key: 'practice', value: added(evergreen) }];
    const link = '#/stage?payer=evergreen&site=kidney&bowelDistanceMm=12';
    const { store, readLibraries } = open(link);
    expect(await screen.findByText('The added libraries are still being read')).toBeTruthy();
    expect([location.hash, store.get().held.answers.texts['payer']]).toStrictEqual([link, undefined]);
    await readLibraries();
    expect(store.get().held.answers.texts).toMatchObject({ payer: 'evergreen', site: 'kidney', bowelDistanceMm: '12' });
    expect(location.hash).toBe('#/stage');
    expect(screen.queryByText(/is no fact/)).toBeNull();
    expect(screen.queryByText('The added libraries are still being read')).toBeNull();
  });
});

describe('a case without a payer', () => {
  it('is saved with all its facts, and opens again', async () => {
    let saved: Blob | undefined;
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) saved = blob;
      return '#';
    };
    URL.revokeObjectURL = () => undefined;
    const { user } = open('#/result?site=kidney&tumorType=renal-cell-carcinoma&stage=III&sizeCm=9');
    await user.click(await screen.findByRole('button', { name: 'Save' }));
    const file = new FileReader();
    const text = await new Promise<unknown>((done) => {
      file.onload = () => {
        done(file.result);
      };
      file.readAsText(saved ?? new Blob());
    });
    const { facts, errors } = readCaseFile(
      String(text),
      holdingsOf(heldFacts, index, () => Promise.reject(new Error('no file is read'))).vocabulary,
    );
    expect(errors).toStrictEqual([]);
    expect(facts).toStrictEqual({ site: 'kidney', tumorType: 'renal-cell-carcinoma', stage: 'III', sizeCm: 9 });
  });
});

describe('a likely mistake', () => {
  it('is asked about once, and no longer once it is mended', async () => {
    const { user } = open(`#/stage${carcinoma}&sizeCm=40`);
    await user.click(await screen.findByRole('button', { name: 'Continue' }));
    expect(await screen.findByText(/40 cm is unusual/)).toBeTruthy();
    await user.clear(field('sizeCm'));
    await user.type(field('sizeCm'), '4');
    expect(screen.queryByText(/is unusual/)).toBeNull();
  });
});

describe('what was typed and cannot be read', () => {
  it('is told as it was typed on the check page, and is an error on Continue', async () => {
    const { user, readLibraries } = open(`#/stage${carcinoma}`);
    await waitFor(() => field('sizeCm'));
    await user.type(field('sizeCm'), '4,3');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await screen.findByRole('link', { name: /Is 4\.3 meant\?/ })).toBeTruthy();
    goTo('#/check');
    // Until all libraries are read nobody knows what can be.
    expect(await screen.findByText('“4,3”')).toBeTruthy();
    await readLibraries();
    expect(await screen.findByText('“4,3” could not be read')).toBeTruthy();
  });
});

describe('who the patient is, and an edited paper', () => {
  it('are asked about before the page is left, and gone when it is', async () => {
    const { user } = open(`#/request${carcinoma}&surgicalCandidacy=not-a-candidate&sizeCm=3`);
    const isAskedAbout = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const name = await waitFor(() => {
      const [found] = document.querySelectorAll<HTMLInputElement>('input[name$="atientName"]');
      if (!found) throw new TypeError('no field for the name');
      return found;
    });
    expect(isAskedAbout()).toBe(false);
    await user.type(name, 'Ada');
    expect(isAskedAbout()).toBe(true);
    expect(JSON.stringify([Object.values(sessionStorage), Object.values(localStorage)])).not.toContain('Ada');
    act(() => {
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    });
    expect(name.value).toBe('');
    expect(isAskedAbout()).toBe(false);
  });
});

describe('words of a letter that were changed', () => {
  it('are there after a look at the result, and are asked about before the page is closed', async () => {
    const { user } = open(`#/request${carcinoma}&surgicalCandidacy=not-a-candidate&sizeCm=3`);
    const isAskedAbout = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const letter = () => document.querySelector('[data-paper="letter"]')?.textContent;
    await waitFor(() => {
      expect(letter()).toBeTruthy();
    });
    await user.click(screen.getByRole('radio', { name: /^Letter/ }));
    await user.click(screen.getByText('Change the words of this paper'));
    const words = document.querySelector<HTMLTextAreaElement>('textarea[name="words-opening"]');
    if (!words) throw new TypeError('the letter has no opening to change');
    expect(isAskedAbout()).toBe(false);
    await user.clear(words);
    await user.click(words);
    await user.paste('I ask for this in my own words.');
    expect(isAskedAbout()).toBe(true);
    goTo('#/result');
    await waitFor(() => {
      expect(letter()).toBeUndefined();
    });
    expect(isAskedAbout()).toBe(true);
    goTo('#/request');
    await waitFor(() => {
      expect(letter()).toContain('I ask for this in my own words.');
    });
  });
});

describe('while the policies are still being read', () => {
  const told = `${carcinoma}&product=medicare-hmo-blue&surgicalCandidacy=not-a-candidate`;
  const isCalledNeedless = () => screen.queryByText(/Nothing is asked here|cannot change/);

  it('no step says that nothing is asked, and the check page shows every answer, to be changed', async () => {
    open(`#/stage${told}`, () => new Promise(() => undefined));
    await screen.findByRole('heading', { level: 1 });
    expect(isCalledNeedless()).toBeNull();
    goTo('#/check');
    for (const words of ['Renal cell carcinoma', 'Medicare HMO Blue', 'Stage I', 'Not a candidate'])
      expect((await screen.findAllByText(words)).length).toBeGreaterThan(0);
    expect(isCalledNeedless()).toBeNull();
  });

  it('once they are read, a step with nothing to ask says why', async () => {
    open('#/stage?payer=regence&serviceDate=2026-11-26&site=kidney');
    expect(await screen.findByText('Nothing is asked here: the outcome is decided without it.')).toBeTruthy();
  });
});

describe('what a press began and could not end', () => {
  it('is told, and gone once one goes elsewhere', async () => {
    open('#/');
    const fault = Object.assign(new Event('unhandledrejection'), { reason: new Error('the part did not come') });
    act(() => {
      window.dispatchEvent(fault);
    });
    expect(screen.getByRole('alert').textContent).toContain('the part did not come');
    goTo('#/tumor');
    await waitFor(() => {
      expect(screen.queryByText('the part did not come')).toBeNull();
    });
  });
});

describe('a browser that refuses', () => {
  const refuse = (): never => {
    throw new DOMException('refused', 'QuotaExceededError');
  };
  const notKept = () => screen.queryByText('This browser does not keep the answers');

  it('to keep the case: says that a reload loses it, until it keeps it again', async () => {
    const { user, store } = open('#/');
    await waitFor(() => field('serviceDate'));
    expect(notKept()).toBeNull();
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    await user.click(screen.getByRole('radio', { name: 'Regence' }));
    expect(await screen.findByText('This browser does not keep the answers')).toBeTruthy();
    expect(store.get().held.answers.texts['payer']).toBe('regence');
    full.mockRestore();
    await user.click(screen.getByRole('radio', { name: 'Blue Cross and Blue Shield of Kansas' }));
    expect(notKept()).toBeNull();
    expect(sessionStorage.getItem('cryocheck.case')).toContain('bcbsks');
  });

  it('to keep the last payer: says so, and the mark does not stay', async () => {
    const { user } = open('#/');
    await user.click(await screen.findByRole('radio', { name: 'Regence' }));
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    const keep = screen.getByRole<HTMLInputElement>('checkbox', { name: /Offer the last payer on this device/ });
    await user.click(keep);
    expect(screen.getByText(/This browser refused to keep it/)).toBeTruthy();
    expect(keep.checked).toBe(false);
  });

  it('to change the history: a link is taken in all the same, and its facts leave the address', async () => {
    vi.spyOn(history, 'replaceState').mockImplementation(refuse);
    vi.spyOn(history, 'pushState').mockImplementation(refuse);
    const { user, store } = open('#/coverage?payer=regence&site=kidney');
    await user.click(await screen.findByRole('button', { name: 'See result' }));
    await waitFor(() => {
      expect(location.hash).toBe('#/result');
    });
    expect(store.get().held.answers.texts).toMatchObject({ payer: 'regence', site: 'kidney' });
  });
});
