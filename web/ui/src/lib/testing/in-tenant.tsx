import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactElement, ReactNode } from 'react';
import { vi } from 'vitest';
import type { Role } from '@/lib/api/types';
import { TenantContext, type TenantScope } from '@/lib/tenant-context';

/** Renders something as it stands in the tenant acme, for Ann with the given roles. */
export function renderInTenant(element: ReactElement, ...roles: Role[]) {
  const scope: TenantScope = {
    slug: 'acme',
    name: 'Acme',
    roles,
    me: { memberId: 'ann', name: 'Ann Author', operator: false, tenants: [] },
  };
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <TenantContext value={scope}>{children}</TenantContext>
    </QueryClientProvider>
  );
  return { client, ...render(element, { wrapper }) };
}

/** Answers requests by the end of their path, without query; everything else is not there. */
export function answerWith(answers: Record<string, unknown>) {
  vi.stubGlobal('fetch', (url: string) => {
    const path = url.replace(/\?.*/, '').replace('/api/v1/tenants/acme', '');
    const found = path in answers;
    return Promise.resolve(
      new Response(JSON.stringify(found ? answers[path] : { status: 404, code: 'NOT_FOUND' }), {
        status: found ? 200 : 404,
      }),
    );
  });
}
