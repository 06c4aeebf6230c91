import type { Outcome, RelationType, Written } from '@/lib/api/types';
import { keys } from './keys';
import { proposalKeys, useWrite } from './use-write';

const path = (key: string) => `/proposals/${encodeURIComponent(key)}`;

export interface NewProposal {
  log: string;
  title: string;
  body: string;
  tags?: string[];
  note?: string;
}

export function useDraftProposal() {
  return useWrite(
    (api, { log, ...body }: NewProposal) =>
      api.post<Written & { key: string; revision: number }>(
        `/logs/${encodeURIComponent(log)}/proposals`,
        body,
      ),
    (t) => [keys.proposals(t), keys.logs(t)],
  );
}

export function useReviseProposal(key: string) {
  return useWrite(
    (api, body: { baseRevision: number; title: string; body: string; note?: string }) =>
      api.post<Written & { revision: number }>(`${path(key)}/revisions`, body),
    (t) => proposalKeys(t, key),
  );
}

export function useTagProposal(key: string) {
  return useWrite(
    (api, tags: string[]) => api.put<Written>(`${path(key)}/tags`, { tags }),
    (t) => proposalKeys(t, key),
  );
}

export function useSubmitProposal(key: string) {
  return useWrite(
    (api, revision: number) => api.post<Written>(`${path(key)}/submission`, { revision }),
    (t) => proposalKeys(t, key),
  );
}

export function useWithdrawProposal(key: string) {
  return useWrite(
    (api, reason: string) => api.post<Written>(`${path(key)}/withdrawal`, reason ? { reason } : {}),
    (t) => proposalKeys(t, key),
  );
}

export interface RecordDecision {
  outcome: Outcome;
  rationale: string;
  deciders?: string[];
  /** When to look at it again. */
  reviewOn?: string;
  /** When it ends, if it is provisional. */
  validUntil?: string;
}

export function useRecordDecision(key: string) {
  return useWrite(
    (api, body: RecordDecision) => api.post<Written>(`${path(key)}/decision`, body),
    (t) => proposalKeys(t, key),
  );
}

export function useDeprecate(key: string) {
  return useWrite(
    (api, reason: string) => api.post<Written>(`${path(key)}/deprecation`, { reason }),
    (t) => proposalKeys(t, key),
  );
}

export function useSupersede(key: string) {
  return useWrite(
    (api, body: { by: string; partial: boolean; note?: string }) =>
      api.post<Written>(`${path(key)}/supersession`, body),
    (t, { by }) => [...proposalKeys(t, key), keys.proposal(t, by)],
  );
}

export function useRelate(key: string) {
  return useWrite(
    (api, body: { type: RelationType; target: string; note?: string }) =>
      api.post<Written>(`${path(key)}/relations`, body),
    (t, { target }) => [...proposalKeys(t, key), keys.proposal(t, target)],
  );
}

export function useUnrelate(key: string) {
  return useWrite(
    (api, { type, target }: { type: string; target: string }) =>
      api.delete<Written>(`${path(key)}/relations/${encodeURIComponent(type)}/${encodeURIComponent(target)}`),
    (t, { target }) => [...proposalKeys(t, key), keys.proposal(t, target)],
  );
}
