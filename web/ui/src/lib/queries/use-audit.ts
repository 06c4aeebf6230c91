import { keepPreviousData, useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { tenantApi } from '@/lib/api/client';
import type { AuditEntry, Page, Verification } from '@/lib/api/types';
import { useTenant } from '@/lib/tenant-context';
import { keys } from './keys';

export interface AuditFilter extends Record<string, string | undefined> {
  object?: string;
  actor?: string;
  type?: string;
  from?: string;
  to?: string;
}

export function useAudit(filter: AuditFilter) {
  const { slug } = useTenant();
  return useInfiniteQuery({
    queryKey: keys.auditList(slug, filter),
    queryFn: ({ pageParam, signal }) =>
      tenantApi(slug).get<Page<AuditEntry>>('/audit', { ...filter, limit: 50, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

export function useHistory(key: string) {
  const { slug } = useTenant();
  return useInfiniteQuery({
    queryKey: keys.history(slug, key),
    queryFn: ({ pageParam, signal }) =>
      tenantApi(slug).get<Page<AuditEntry>>(
        `/proposals/${encodeURIComponent(key)}/history`,
        { limit: 50, cursor: pageParam },
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

/** Asked for by a person each time, so it is an action rather than something to keep. */
export function useVerification() {
  const { slug } = useTenant();
  return useMutation({ mutationFn: () => tenantApi(slug).get<Verification>('/audit/verification') });
}

/** Fetches the export with the token and hands it to the browser as a file. */
export function useAuditExport() {
  const { slug } = useTenant();
  return useMutation({
    mutationFn: async () => {
      const response = await tenantApi(slug).stream('/audit/export', 'application/x-ndjson');
      const url = URL.createObjectURL(await response.blob());
      const link = document.createElement('a');
      link.href = url;
      link.download = `witan-audit-${slug}-${new Date().toISOString().slice(0, 10)}.ndjson`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), 10_000);
    },
  });
}
