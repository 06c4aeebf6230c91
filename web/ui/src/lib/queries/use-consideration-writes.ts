import type { AnswerIntake, ConvenePanel } from '@/lib/api/review-types';
import type { Written } from '@/lib/api/types';
import { keys } from './keys';
import { proposalKeys, useWrite } from './use-write';

const path = (key: string) => `/proposals/${encodeURIComponent(key)}`;

/** What decides how a proposal is considered can change. */
function considerationKeys(tenant: string, key: string) {
  return [
    ...proposalKeys(tenant, key),
    keys.intake(tenant, key),
    keys.reviews(tenant),
    keys.attention(tenant),
  ];
}

export function useAnswerIntake(key: string) {
  return useWrite(
    (api, body: AnswerIntake) => api.put<Written>(`${path(key)}/intake`, body),
    (t) => considerationKeys(t, key),
  );
}

export function useSecond(key: string) {
  return useWrite(
    (api, _nothing: void) => api.post<Written>(`${path(key)}/seconds`),
    (t) => considerationKeys(t, key),
  );
}

export function useObject(key: string) {
  return useWrite(
    (api, reason: string) => api.post<Written>(`${path(key)}/objections`, { reason }),
    (t) => considerationKeys(t, key),
  );
}

export function useWithdrawObjection(key: string) {
  return useWrite(
    (api, _nothing: void) => api.delete<Written>(`${path(key)}/objections/own`),
    (t) => considerationKeys(t, key),
  );
}

export function useConvene(key: string) {
  return useWrite(
    (api, body: ConvenePanel) => api.post<Written & { review: string }>(`${path(key)}/reviews`, body),
    (t) => considerationKeys(t, key),
  );
}
