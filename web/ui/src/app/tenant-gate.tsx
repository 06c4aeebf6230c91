import { useMemo, type ReactNode } from 'react';
import { NotFoundPage } from '@/components/error-page';
import type { Me } from '@/lib/api/types';
import { FeedProvider } from '@/lib/feed/feed-provider';
import { rememberTenant } from '@/lib/last-tenant';
import { TenantContext } from '@/lib/tenant-context';

/** Opens a tenant for its members; for everybody else there is nothing at this address. */
export function TenantGate({ me, slug, children }: { me: Me; slug: string; children: ReactNode }) {
  const membership = me.tenants.find((tenant) => tenant.slug === slug);
  const scope = useMemo(() => (membership ? { ...membership, me } : undefined), [membership, me]);
  if (!scope) {
    return (
      <main className="center-page">
        <NotFoundPage />
      </main>
    );
  }
  rememberTenant(slug);
  return (
    <TenantContext value={scope}>
      <FeedProvider key={slug} tenant={slug}>
        {children}
      </FeedProvider>
    </TenantContext>
  );
}
