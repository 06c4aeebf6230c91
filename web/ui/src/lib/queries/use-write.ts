import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { tenantApi, type TenantApi } from '@/lib/api/client';
import { useTenant } from '@/lib/tenant-context';
import { keys } from './keys';

/** A write to the tenant; afterwards everything that may have changed is read again, at the position of the write. */
export function useWrite<Input, Answer>(
  write: (api: TenantApi, input: Input) => Promise<Answer>,
  changed: (tenant: string, input: Input) => QueryKey[],
) {
  const { slug } = useTenant();
  const queries = useQueryClient();
  return useMutation<Answer, Error, Input>({
    mutationFn: (input) => write(tenantApi(slug), input),
    onSuccess: async (_answer, input) => {
      await Promise.all(changed(slug, input).map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
}

/** What a write to one proposal can change. */
export function proposalKeys(tenant: string, key: string): QueryKey[] {
  return [
    keys.proposal(tenant, key),
    keys.proposals(tenant),
    keys.history(tenant, key),
    keys.decisions(tenant),
    keys.logs(tenant),
  ];
}
