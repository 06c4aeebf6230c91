import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { LinkButton } from '@/components/button';
import { Logo } from '@/components/logo';
import type { Me } from '@/lib/api/types';
import { paths } from '@/lib/paths';
import { UserMenu } from './user-menu';
import './shell.css';

/** The frame around pages that belong to no tenant. */
export function PlatformShell({ me, children }: { me: Me; children: ReactNode }) {
  return (
    <div className="app platform">
      <header className="app-bar">
        <Link href={paths.operator} className="brand" aria-label="Witan home">
          <Logo />
          <span>Witan</span>
        </Link>
        <span className="muted">Platform</span>
        <span className="bar-space" />
        {me.tenants.length > 0 && (
          <LinkButton href={paths.tenants} variant="ghost">
            Your tenants
          </LinkButton>
        )}
        <UserMenu me={me} standing="operator of the platform" />
      </header>
      <main className="app-main">{children}</main>
    </div>
  );
}
