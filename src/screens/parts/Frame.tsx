import { memo, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { Masthead, NavLink } from '../../ui/Masthead.tsx';
import { Page } from '../../ui/Page.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { later } from '../../ui/later.tsx';
import { FaultNotice } from './FaultNotice.tsx';
import { useAddedLibraries } from './addedLibraries.ts';
import { useCaseInHand } from './caseInHand.ts';
import { useSite } from './siteState.ts';

// What is looked up only after the first screen stands needs no words on it.
const SiteNews = later(async () => (await import('./SiteNews.tsx')).SiteNews);
const LibraryNews = later(async () => (await import('./LibraryNews.tsx')).LibraryNews);
const NotKeptNotice = later(async () => (await import('./SiteNews.tsx')).NotKeptNotice);

/** A newer version that can be taken, one that was refused, a clock that is wrong, libraries that do not count, and a browser that keeps nothing. */
function UpdateNotice() {
  const site = useSite();
  const added = useAddedLibraries();
  const [path] = useLocation();
  const { isKept } = useCaseInHand();
  return (
    <>
      {site && (site.host !== 'there' || site.offer || site.refused.length > 0 || site.isClockBehind) ? (
        <SiteNews site={site} />
      ) : null}
      {(added.isReading && path !== '/') ||
      added.unread !== undefined ||
      added.unreadable.length + added.problems.size > 0 ? (
        <LibraryNews added={added} />
      ) : null}
      {isKept ? null : <NotKeptNotice />}
    </>
  );
}

interface FrameProps {
  readonly children: ReactNode;
  readonly aside?: ReactNode;
  readonly asideSummary?: ReactNode;
  readonly width?: 'question' | 'wide' | 'page' | 'columns';
}

const ways = [
  { path: '/', word: 'Check a case', under: [] },
  { path: '/payers', word: 'All payers', under: ['/payers'] },
  { path: '/worklist', word: 'Worklist', under: ['/worklist'] },
  { path: '/policies', word: 'Policies', under: ['/policies', '/differences', '/desk'] },
  { path: '/glossary', word: 'Glossary', under: ['/glossary'] },
] as const;

const Header = memo(function Header() {
  const [path] = useLocation();
  const here = ways.find(({ under }) => under.some((each) => `${path}/`.startsWith(`${each}/`)))?.path ?? '/';
  return (
    <Masthead key={path} name="CryoCheck" home="#/">
      {ways.map(({ path: to, word }) => (
        <NavLink key={to} href={`#${to}`} current={to === here}>
          {word}
        </NavLink>
      ))}
    </Masthead>
  );
});

const Footer = memo(function Footer() {
  return (
    <footer className="border-t border-line print:hidden">
      <p className="mx-auto max-w-page px-4 py-3 text-sm text-muted sm:px-6">
        This tool reads a payer’s policy; the payer decides. Nothing that is entered leaves this browser.{' '}
        <TextLink href="#/about">About CryoCheck</TextLink>
      </p>
    </footer>
  );
});

/** What every screen stands in: the masthead, the column, and what the product is not. */
export function Frame({ children, aside, asideSummary, width }: FrameProps) {
  return (
    <Page header={<Header />} footer={<Footer />} aside={aside} asideSummary={asideSummary} width={width}>
      <UpdateNotice />
      <FaultNotice />
      {children}
    </Page>
  );
}
