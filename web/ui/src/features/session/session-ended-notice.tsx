import { Button } from '@/components/button';
import { signIn } from '@/lib/auth/session';

/** Over the page rather than instead of it: what somebody was writing stays in sight. */
export function SessionEndedNotice() {
  return (
    <div className="session-ended" role="alertdialog" aria-labelledby="session-ended" aria-modal="false">
      <strong id="session-ended">Your session has ended</strong>
      <span>What you typed is kept in this browser.</span>
      <Button variant="primary" onClick={() => void signIn()}>
        Sign in again
      </Button>
    </div>
  );
}
