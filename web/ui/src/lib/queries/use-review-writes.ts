import type { QueryKey } from '@tanstack/react-query';
import type { TenantApi } from '@/lib/api/client';
import type { DisposeFinding, RecordRecommendation } from '@/lib/api/review-types';
import type { Written } from '@/lib/api/types';
import { keys } from './keys';
import { proposalKeys, useWrite } from './use-write';

const enc = encodeURIComponent;

/** Which review of which proposal a write is about. */
export interface InReview {
  review: string;
  proposal: string;
}

export const reviewPath = ({ review }: InReview) => `/reviews/${enc(review)}`;

export function reviewKeys(tenant: string, { review, proposal }: InReview): QueryKey[] {
  return [
    keys.review(tenant, review),
    keys.reviews(tenant),
    keys.attention(tenant),
    ...proposalKeys(tenant, proposal),
  ];
}

/** A write within one review. */
function useReviewWrite<Input>(
  at: InReview,
  write: (api: TenantApi, path: string, input: Input) => Promise<Written>,
) {
  return useWrite(
    (api, input: Input) => write(api, reviewPath(at), input),
    (t) => reviewKeys(t, at),
  );
}

export const useRevealRound = (at: InReview) =>
  useReviewWrite(at, (api, path, { round, reason }: { round: number; reason?: string }) =>
    api.post(`${path}/rounds/${round}/reveal`, reason ? { reason } : {}),
  );

export const useOpenRound = (at: InReview) =>
  useReviewWrite(at, (api, path, body: { deadline?: string; reason?: string }) =>
    api.post(`${path}/rounds`, body),
  );

export const useMoveDeadline = (at: InReview) =>
  useReviewWrite(at, (api, path, body: { to: string; reason: string }) => api.put(`${path}/deadline`, body));

export const useHandOverChair = (at: InReview) =>
  useReviewWrite(at, (api, path, body: { to: string; reason: string }) => api.put(`${path}/chair`, body));

export const useCancelReview = (at: InReview) =>
  useReviewWrite(at, (api, path, reason: string) => api.post(`${path}/cancellation`, { reason }));

export const useOverrideGateRule = (at: InReview) =>
  useReviewWrite(at, (api, path, body: { rule: string; reason: string }) =>
    api.post(`${path}/gate-overrides`, body),
  );

export const useDecideReview = (at: InReview) =>
  useReviewWrite(at, (api, path, body: { rationale: string; deciders?: string[] }) =>
    api.post(`${path}/decision`, body),
  );

export const useRecommend = (at: InReview) =>
  useReviewWrite(at, (api, path, body: RecordRecommendation) => api.put(`${path}/recommendation`, body));

export const useDisposeFinding = (at: InReview) =>
  useReviewWrite(at, (api, path, { finding, ...body }: DisposeFinding & { finding: string }) =>
    api.put(`${path}/findings/${enc(finding)}/disposition`, body),
  );

export const useContest = (at: InReview) =>
  useReviewWrite(at, (api, path, { finding, reason }: { finding: string; reason: string }) =>
    api.post(`${path}/findings/${enc(finding)}/contest`, { reason }),
  );

export const useWithdrawContest = (at: InReview) =>
  useReviewWrite(at, (api, path, finding: string) => api.delete(`${path}/findings/${enc(finding)}/contest`));

const condition = (path: string, id: string) => `${path}/conditions/${enc(id)}`;

export const useFulfilCondition = (at: InReview) =>
  useReviewWrite(at, (api, path, { id, evidence }: { id: string; evidence: string }) =>
    api.post(`${condition(path, id)}/fulfilment`, { evidence }),
  );

export const useWaiveCondition = (at: InReview) =>
  useReviewWrite(at, (api, path, { id, reason }: { id: string; reason: string }) =>
    api.post(`${condition(path, id)}/waiver`, { reason }),
  );

export const useReassignCondition = (at: InReview) =>
  useReviewWrite(
    at,
    (api, path, { id, ...body }: { id: string; owner: string; due: string; reason: string }) =>
      api.put(`${condition(path, id)}/assignment`, body),
  );
