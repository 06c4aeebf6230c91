import { useQuery } from '@tanstack/react-query';
import { ArrowRight, Gavel, Search, ShieldCheck, type LucideIcon } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '@/components/button';
import { Logo } from '@/components/logo';
import { useTitle } from '@/components/use-title';
import { clientConfig } from '@/lib/auth/config';
import { signedInHere } from '@/lib/auth/marks';
import { signIn } from '@/lib/auth/session';
import { DemoAccounts } from './demo-accounts';
import './session.css';

const PROMISES: [LucideIcon, string][] = [
  [Gavel, 'Write proposals, discuss them passage by passage, decide on the record.'],
  [Search, 'Find every decision again, also the rejected ones, and what took its place.'],
  [ShieldCheck, 'Prove years later who decided what, with a chain of hashes.'],
];

/** The door: one button, and in the demo the people one may be. */
export default function WelcomePage() {
  useTitle('Witan');
  const config = useQuery({ queryKey: ['client-config'], queryFn: clientConfig, staleTime: Infinity });
  const [failed, setFailed] = useState(false);
  const [returning] = useState(signedInHere.isSet);
  const enter = (hint?: string) => {
    setFailed(false);
    signIn(hint).catch(() => setFailed(true));
  };
  // Somebody who signed in on this machine comes back through the sign-in server without seeing this page again.
  useEffect(() => {
    if (returning) signIn().catch(() => setFailed(true));
  }, [returning]);

  if (returning && !failed) {
    return (
      <main className="center-page">
        <p className="muted" role="status">
          Signing in…
        </p>
      </main>
    );
  }
  return (
    <main className="center-page">
      <div className="welcome">
        <div className="row">
          <Logo size={36} />
          <h1>Witan</h1>
        </div>
        <p className="welcome-lead">Architecture decisions, made together and kept for good.</p>
        <ul role="list" className="promises">
          {PROMISES.map(([Icon, text]) => (
            <li key={text}>
              <Icon size={17} aria-hidden /> {text}
            </li>
          ))}
        </ul>
        <Button variant="primary" className="large" onClick={() => enter()}>
          Sign in <ArrowRight size={16} aria-hidden />
        </Button>
        {failed && (
          <p className="notice bad" role="alert">
            The sign-in server does not answer. Right after a start it takes a few seconds; please try again.
          </p>
        )}
        {config.data?.demoAccounts && <DemoAccounts accounts={config.data.demoAccounts} onChoose={enter} />}
      </div>
    </main>
  );
}
