import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { platformApi, queryString, tenantApi, type Query } from '@/lib/api/client';
import type {
  CommentVersion,
  Decision,
  DecisionLog,
  Me,
  Member,
  Page,
  Proposal,
  ProposalSummary,
  Revision,
  RevisionSummary,
  Suggestion,
  Tenant,
  Thread,
} from '@/lib/api/types';
import { useTenant } from '@/lib/tenant-context';
import { keys } from './keys';

type Filter = Record<string, string | undefined>;

const enc = encodeURIComponent;
const nextCursor = (page: { next?: string }) => page.next;

export function useMe(enabled: boolean) {
  return useQuery({
    queryKey: keys.me,
    queryFn: ({ signal }) => platformApi.get<Me>('/me', signal),
    enabled,
  });
}

export function useTenants() {
  return useInfiniteQuery({
    queryKey: keys.tenants,
    queryFn: ({ pageParam, signal }) =>
      platformApi.get<Page<Tenant>>(`/tenants${queryString({ limit: 100, cursor: pageParam })}`, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: nextCursor,
  });
}

/** Everything a list holds, page by page: for lists that people expect whole, such as the members. */
async function everyPage<T>(tenant: string, path: string, query: Query, signal: AbortSignal): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const page: Page<T> = await tenantApi(tenant).get<Page<T>>(
      path,
      { ...query, limit: 100, cursor },
      signal,
    );
    items.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return items;
}

export function useLogs() {
  const { slug } = useTenant();
  return useQuery({
    queryKey: keys.logs(slug),
    queryFn: ({ signal }) => everyPage<DecisionLog>(slug, '/logs', {}, signal),
  });
}

export function useLog(log: string) {
  const { slug } = useTenant();
  return useQuery({
    queryKey: keys.log(slug, log),
    queryFn: ({ signal }) => tenantApi(slug).get<DecisionLog>(`/logs/${enc(log)}`, undefined, signal),
  });
}

export function useMembers() {
  const { slug } = useTenant();
  return useQuery({
    queryKey: keys.members(slug),
    queryFn: ({ signal }) => everyPage<Member>(slug, '/members', {}, signal),
  });
}

export function useProposals(filter: Filter, limit = 25) {
  const { slug } = useTenant();
  return useInfiniteQuery({
    queryKey: keys.proposalList(slug, { ...filter, limit }),
    queryFn: ({ pageParam, signal }) =>
      tenantApi(slug).get<Page<ProposalSummary>>(
        '/proposals',
        { ...filter, limit, cursor: pageParam },
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: nextCursor,
    placeholderData: keepPreviousData,
  });
}

export function useProposal(key: string) {
  const { slug } = useTenant();
  return useQuery({
    queryKey: keys.proposal(slug, key),
    queryFn: ({ signal }) => tenantApi(slug).get<Proposal>(`/proposals/${enc(key)}`, undefined, signal),
  });
}

export function useRevisions(key: string) {
  const { slug } = useTenant();
  return useQuery({
    queryKey: keys.revisions(slug, key),
    queryFn: ({ signal }) => everyPage<RevisionSummary>(slug, `/proposals/${enc(key)}/revisions`, {}, signal),
  });
}

/** A revision never changes, so it is kept for as long as the page lives. */
export function useRevision(key: string, number: number | undefined) {
  const { slug } = useTenant();
  return useQuery({
    queryKey: keys.revision(slug, key, number ?? 0),
    queryFn: ({ signal }) =>
      tenantApi(slug).get<Revision>(`/proposals/${enc(key)}/revisions/${number}`, undefined, signal),
    enabled: number !== undefined && number > 0,
    staleTime: Infinity,
  });
}

export function useThreads(key: string) {
  const { slug } = useTenant();
  return useQuery({
    queryKey: keys.threads(slug, key),
    queryFn: async ({ signal }) =>
      (await tenantApi(slug).get<Page<Thread>>(`/proposals/${enc(key)}/threads`, undefined, signal)).items,
  });
}

export function useCommentHistory(threadId: string, commentId: string, enabled: boolean) {
  const { slug } = useTenant();
  return useQuery({
    queryKey: keys.commentHistory(slug, threadId, commentId),
    queryFn: ({ signal }) =>
      tenantApi(slug).get<Page<CommentVersion>>(
        `/threads/${enc(threadId)}/comments/${enc(commentId)}/history`,
        undefined,
        signal,
      ),
    enabled,
  });
}

export function useDecisions(filter: Filter, limit = 25) {
  const { slug } = useTenant();
  return useInfiniteQuery({
    queryKey: keys.decisionList(slug, { ...filter, limit }),
    queryFn: ({ pageParam, signal }) =>
      tenantApi(slug).get<Page<Decision>>('/decisions', { ...filter, limit, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: nextCursor,
    placeholderData: keepPreviousData,
  });
}

export function useSuggestions(q: string) {
  const { slug } = useTenant();
  return useQuery({
    queryKey: keys.suggestions(slug, q),
    queryFn: ({ signal }) =>
      tenantApi(slug).get<Page<Suggestion>>('/search/suggestions', { q, limit: 7 }, signal),
    enabled: q.length > 1,
    placeholderData: keepPreviousData,
    staleTime: 5_000,
  });
}
