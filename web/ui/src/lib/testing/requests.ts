import { vi } from 'vitest';

export interface SentRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  body: unknown;
}

/** How the API refuses. */
export const refusal = (status: number, problem: object) =>
  new Response(JSON.stringify({ status, ...problem }), { status });

/** Answers requests to the tenant acme by a function, undefined for what is not there. Answers what was sent. */
export function answerBy(answer: (request: SentRequest) => unknown): SentRequest[] {
  const sent: SentRequest[] = [];
  vi.stubGlobal('fetch', (address: string, { method = 'GET', body }: RequestInit = {}) => {
    const url = new URL(address, 'http://localhost');
    const request = {
      method,
      path: url.pathname.replace('/api/v1/tenants/acme', ''),
      query: url.searchParams,
      body: typeof body === 'string' ? (JSON.parse(body) as unknown) : undefined,
    };
    sent.push(request);
    const found = answer(request) ?? refusal(404, { code: 'NOT_FOUND' });
    return Promise.resolve(found instanceof Response ? found : new Response(JSON.stringify(found)));
  });
  return sent;
}
