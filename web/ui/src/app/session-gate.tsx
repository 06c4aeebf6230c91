import { lazy, Suspense, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { Skeleton } from '@/components/feedback';
import { startSession } from '@/lib/auth/session';
import { useSession } from '@/lib/auth/use-session';
import { SessionEndedNotice } from '@/features/session/session-ended-notice';
import { UnreachablePage } from '@/features/session/unreachable-page';
import { Routes } from './routes';

// Whoever is signed in never sees the door, and need not load it.
const WelcomePage = lazy(() => import('@/features/session/welcome-page'));

let starting: ReturnType<typeof startSession> | undefined;

/** Nobody sees a page of the app before it is known who they are. */
export function SessionGate() {
  const session = useSession();
  const [, navigate] = useLocation();
  const [failure, setFailure] = useState<Error>();

  useEffect(() => {
    starting ??= startSession();
    starting.then(
      (path) => path !== undefined && navigate(path, { replace: true }),
      (error: Error) => {
        starting = undefined;
        setFailure(error);
      },
    );
  }, [navigate]);

  if (failure) return <UnreachablePage error={failure} />;
  if (session === 'unknown') {
    return (
      <div className="center-page">
        <div>
          <Skeleton lines={3} />
        </div>
      </div>
    );
  }
  if (session === 'signed-out') {
    return (
      <Suspense fallback={null}>
        <WelcomePage />
      </Suspense>
    );
  }
  return (
    <>
      <Routes />
      {session === 'ended' && <SessionEndedNotice />}
    </>
  );
}
