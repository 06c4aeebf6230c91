import { useMutation, useQueryClient } from '@tanstack/react-query';
import { platformApi } from '@/lib/api/client';
import type { Role, Written } from '@/lib/api/types';
import { keys } from './keys';
import { useWrite } from './use-write';

const member = (id: string) => `/members/${encodeURIComponent(id)}`;

export function useInviteMember() {
  return useWrite(
    (api, body: { email: string; name: string; roles: Role[] }) =>
      api.post<Written & { memberId: string }>('/members', body),
    (t) => [keys.members(t)],
  );
}

export function useSetRoles() {
  return useWrite(
    (api, { memberId, roles }: { memberId: string; roles: Role[] }) =>
      api.put<Written>(`${member(memberId)}/roles`, { roles }),
    (t) => [keys.members(t), keys.me],
  );
}

export function useRemoveMember() {
  return useWrite(
    (api, memberId: string) => api.delete<Written>(member(memberId)),
    (t) => [keys.members(t)],
  );
}

export function useInitialPassword() {
  return useWrite(
    (api, memberId: string) => api.post<{ password: string }>(`${member(memberId)}/initial-password`),
    (t) => [keys.members(t)],
  );
}

export function useRegisterAgent() {
  return useWrite(
    (api, body: { name: string; roles: Role[] }) =>
      api.post<Written & { memberId: string; clientId: string }>('/agents', body),
    (t) => [keys.members(t)],
  );
}

export function useAgentSecret() {
  return useWrite(
    (api, memberId: string) =>
      api.post<{ clientId: string; clientSecret: string }>(`/agents/${encodeURIComponent(memberId)}/secret`),
    () => [],
  );
}

export function useOpenLog() {
  return useWrite(
    (api, body: { key: string; name: string; description?: string }) =>
      api.post<Written & { key: string }>('/logs', body),
    (t) => [keys.logs(t)],
  );
}

export function useRenameLog(log: string) {
  return useWrite(
    (api, body: { name: string; description?: string }) =>
      api.put<Written>(`/logs/${encodeURIComponent(log)}`, body),
    (t) => [keys.logs(t)],
  );
}

export function useRegisterTenant() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { slug: string; name: string; owner: { email: string; name: string } }) =>
      platformApi.post<Written & { slug: string }>('/tenants', body),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.tenants }),
  });
}
