import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useLiveQueries } from '@/lib/queries/use-live-queries';
import { AppBar } from './app-bar';
import { ConnectionBanner } from './connection-banner';
import { SideNav } from './side-nav';
import { useShortcuts } from './use-shortcuts';
import './shell.css';

const ShortcutsDialog = lazy(() => import('./shortcuts-dialog'));

/** The frame around every page of a tenant. */
export function Shell({ children }: { children: ReactNode }) {
  const [help, setHelp] = useState(false);
  useLiveQueries();
  useShortcuts(() => setHelp(true));
  return (
    <div className="app">
      <a className="skip-link" href="#main">
        Skip to the content
      </a>
      <AppBar onHelp={() => setHelp(true)} />
      <SideNav />
      <main id="main" className="app-main" tabIndex={-1}>
        <ConnectionBanner />
        {children}
      </main>
      {help && (
        <Suspense fallback={null}>
          <ShortcutsDialog onClose={() => setHelp(false)} />
        </Suspense>
      )}
    </div>
  );
}
