import { useQuery } from '@tanstack/react-query';
import { ArrowRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '@/components/button';
import { Logo } from '@/components/logo';
import { useTitle } from '@/components/use-title';
import type { DemoAccount } from '@/lib/api/types';
import { clientConfig } from '@/lib/auth/config';
import { signedInHere } from '@/lib/auth/marks';
import { signIn } from '@/lib/auth/session';
import './session.css';

/** The door: one button, and in the demo the people one may be. */
export function WelcomePage() {
  useTitle('Witan');
  const config = useQuery({ queryKey: ['client-config'], queryFn: clientConfig, staleTime: Infinity });
  const [error, setError] = useState<string>();
  const [returning] = useState(signedInHere.isSet);
  const enter = (hint?: string) => {
    setError(undefined);
    signIn(hint).catch((e: Error) => setError(e.message));
  };
  // Somebody who signed in on this machine comes back through the sign-in server without seeing this page again.
  useEffect(() => {
    if (returning) signIn().catch((e: Error) => setError(e.message));
  }, [returning]);

  if (returning && !error) {
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
        <Logo size={44} />
        <h1>Witan</h1>
        <p>
          Write architecture proposals, decide them together, and keep every decision findable and provable.
        </p>
        <Button variant="primary" onClick={() => enter()}>
          Sign in <ArrowRight size={16} aria-hidden />
        </Button>
        {error && (
          <p className="notice bad" role="alert">
            Signing in is not possible right now: {error}
          </p>
        )}
        {config.data?.demoAccounts && <DemoAccounts accounts={config.data.demoAccounts} onChoose={enter} />}
      </div>
    </main>
  );
}

function DemoAccounts({
  accounts,
  onChoose,
}: {
  accounts: DemoAccount[];
  onChoose: (email: string) => void;
}) {
  const tenants = [...new Set(accounts.map((account) => account.tenant))];
  return (
    <section className="demo" aria-labelledby="demo-title">
      <h2 id="demo-title">Demo accounts</h2>
      <p>
        The password of every account is <code>{accounts[0]?.password}</code>.
      </p>
      <div className="demo-tenants">
        {tenants.map((tenant) => (
          <div key={tenant}>
            <h3>{tenant}</h3>
            <ul role="list">
              {accounts
                .filter((account) => account.tenant === tenant)
                .map((account) => (
                  <li key={account.email}>
                    <button type="button" onClick={() => onChoose(account.email)}>
                      <span>{account.role}</span>
                      <span className="muted">{account.email}</span>
                    </button>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
