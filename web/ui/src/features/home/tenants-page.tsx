import { Building2 } from 'lucide-react';
import { Link, Redirect } from 'wouter';
import { Button, LinkButton } from '@/components/button';
import { EmptyState } from '@/components/feedback';
import { Logo } from '@/components/logo';
import { useTitle } from '@/components/use-title';
import type { Me } from '@/lib/api/types';
import { signOut } from '@/lib/auth/session';
import { lastTenant } from '@/lib/last-tenant';
import { paths } from '@/lib/paths';
import './home.css';

/** Where people with several tenants choose; everybody else is sent straight on, operators to their own page. */
export function TenantsPage({ me }: { me: Me }) {
  useTitle('Your tenants');
  const only = me.tenants.length === 1 && !me.operator ? me.tenants[0] : undefined;
  if (only) return <Redirect to={paths.home(only.slug)} replace />;
  if (me.operator && me.tenants.length === 0) return <Redirect to={paths.operator} replace />;
  const last = lastTenant();
  const tenants = [...me.tenants].sort((a, b) => Number(b.slug === last) - Number(a.slug === last));
  return (
    <main className="center-page">
      <div className="stack">
        <div className="row">
          <Logo size={32} />
          <h1>Your tenants</h1>
        </div>
        {tenants.length === 0 && (
          <EmptyState icon={Building2} title="You are not a member of any tenant yet">
            <p>An owner of a tenant can invite you: tell them your address, {me.email ?? me.name}.</p>
          </EmptyState>
        )}
        {tenants.length > 0 && (
          <ul className="card list">
            {tenants.map((tenant) => (
              <li key={tenant.slug} className="list-row">
                <Link href={paths.home(tenant.slug)} className="title">
                  {tenant.name}
                </Link>
                <span className="side">{tenant.roles.join(', ')}</span>
              </li>
            ))}
          </ul>
        )}
        <div className="row">
          {me.operator && <LinkButton href={paths.operator}>All tenants (operator)</LinkButton>}
          <Button variant="ghost" onClick={() => void signOut()}>
            Sign out
          </Button>
        </div>
      </div>
    </main>
  );
}
