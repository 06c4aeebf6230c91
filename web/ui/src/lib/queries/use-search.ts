import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { tenantApi } from '@/lib/api/client';
import type { SearchAnswer } from '@/lib/api/types';
import { useTenant } from '@/lib/tenant-context';
import { keys } from './keys';

export interface SearchQuery {
  q: string;
  type?: string[];
  log?: string[];
  status?: string[];
  tag?: string[];
  author?: string[];
  year?: string[];
  sort?: string;
}

export function useSearch(query: SearchQuery) {
  const { slug } = useTenant();
  return useInfiniteQuery({
    queryKey: keys.searchAnswer(slug, query),
    queryFn: ({ pageParam, signal }) =>
      tenantApi(slug).get<SearchAnswer>('/search', { ...query, limit: 20, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}
