import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { tenantApi } from '@/lib/api/client';
import type {
  Attention,
  Checklist,
  GateRules,
  Intake,
  PanelLoadList,
  ProtocolInForce,
  Review,
  ReviewSummary,
  RoundSheet,
} from '@/lib/api/review-types';
import type { Page } from '@/lib/api/types';
import { useTenant } from '@/lib/tenant-context';
import { keys } from './keys';

type Filter = Record<string, string | undefined>;

const enc = encodeURIComponent;

export function useReviews(filter: Filter, limit = 25) {
  const { slug } = useTenant();
  return useInfiniteQuery({
    queryKey: keys.reviewList(slug, { ...filter, limit }),
    queryFn: ({ pageParam, signal }) =>
      tenantApi(slug).get<Page<ReviewSummary>>('/reviews', { ...filter, limit, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: { next?: string }) => page.next,
    placeholderData: keepPreviousData,
  });
}

export function useReview(review: string) {
  const { slug } = useTenant();
  return useQuery({
    queryKey: keys.review(slug, review),
    queryFn: ({ signal }) => tenantApi(slug).get<Review>(`/reviews/${enc(review)}`, undefined, signal),
  });
}

/** The own sheet of a seat; nobody finds that of somebody else. */
export function useSheet(review: string, seat: string, round: number) {
  const { slug } = useTenant();
  return useQuery({
    queryKey: keys.sheet(slug, review, seat, round),
    queryFn: ({ signal }) =>
      tenantApi(slug).get<RoundSheet>(
        `/reviews/${enc(review)}/seats/${enc(seat)}/rounds/${round}/sheet`,
        undefined,
        signal,
      ),
  });
}

export function useIntake(proposal: string) {
  const { slug } = useTenant();
  return useQuery({
    queryKey: keys.intake(slug, proposal),
    queryFn: ({ signal }) =>
      tenantApi(slug).get<Intake>(`/proposals/${enc(proposal)}/intake`, undefined, signal),
  });
}

export function useAttention() {
  const { slug } = useTenant();
  return useInfiniteQuery({
    queryKey: keys.attention(slug),
    queryFn: ({ pageParam, signal }) =>
      tenantApi(slug).get<Page<Attention>>('/attention', { limit: 50, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: { next?: string }) => page.next,
  });
}

export function usePanelLoad(enabled: boolean) {
  const { slug } = useTenant();
  return useQuery({
    queryKey: keys.panelLoad(slug),
    queryFn: ({ signal }) => tenantApi(slug).get<PanelLoadList>('/panel-load', undefined, signal),
    enabled,
  });
}

/** The gate rules of a version; without one, those in force. */
export function useGateRules(version?: number) {
  const { slug } = useTenant();
  return useQuery({
    queryKey: keys.gateRulesOf(slug, version),
    queryFn: ({ signal }) => tenantApi(slug).get<GateRules>('/gate-rules', { version }, signal),
  });
}

export function useChecklists() {
  const { slug } = useTenant();
  return useQuery({
    queryKey: keys.checklists(slug),
    queryFn: async ({ signal }) =>
      (await tenantApi(slug).get<{ items: Checklist[] }>('/checklists', undefined, signal)).items,
  });
}

/** The protocol that a panel on a proposal of the log would have; without a log, that of the tenant. */
export function useProtocol(log?: string) {
  const { slug } = useTenant();
  const path = log === undefined ? '/review-protocol' : `/logs/${enc(log)}/review-protocol`;
  return useQuery({
    queryKey: keys.protocol(slug, log),
    queryFn: ({ signal }) => tenantApi(slug).get<ProtocolInForce>(path, undefined, signal),
  });
}
