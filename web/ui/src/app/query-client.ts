import { QueryClient } from '@tanstack/react-query';
import { Problem } from '@/lib/api/problem';

const RETRIES = 3;

/** Reads are tried again only where trying again can help; the feed says when an answer has become old. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => failures < RETRIES && error instanceof Problem && error.retryable,
        retryDelay: (attempt) => Math.min(4_000, 400 * 2 ** attempt),
      },
      mutations: { retry: false },
    },
  });
}
