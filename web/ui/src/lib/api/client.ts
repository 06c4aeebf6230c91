import { accessToken, dropToken } from '@/lib/auth/session';
import { observePosition, seenPosition } from './positions';
import { Problem, problemOf, UNREACHABLE } from './problem';

export type Query = Record<string, string | number | boolean | readonly string[] | undefined>;

interface RequestOptions {
  query?: Query;
  body?: unknown;
  accept?: string;
  signal?: AbortSignal | undefined;
}

const BASE = '/api/v1';
const POSITION = 'Witan-Position';

export function queryString(query: Query | undefined): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (Array.isArray(value)) value.forEach((one: string) => params.append(name, one));
    else if (value !== undefined && value !== '') params.set(name, String(value));
  }
  const text = params.toString();
  return text ? `?${text}` : '';
}

async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Problem({
      status: 0,
      code: UNREACHABLE,
      title: 'Witan cannot be reached',
      detail: 'The server did not answer. What you typed is kept; try again in a moment.',
      retryable: true,
    });
  }
}

async function authorized(tenant: string | undefined, url: string, init: RequestInit): Promise<Response> {
  const attempt = async () => {
    const headers = new Headers(init.headers);
    headers.set('Authorization', `Bearer ${await accessToken(tenant)}`);
    return send(url, { ...init, headers });
  };
  const first = await attempt();
  if (first.status !== 401) return first;
  // The token was refused although it is not over, for example after a change of roles: fetch a new one, once.
  dropToken(tenant);
  return attempt();
}

async function request(tenant: string | undefined, method: string, path: string, options: RequestOptions) {
  const headers = new Headers({
    Accept: `${options.accept ?? 'application/json'}, application/problem+json`,
  });
  if (options.body !== undefined) headers.set('Content-Type', 'application/json');
  if (method === 'GET') {
    const position = seenPosition(tenant);
    if (position !== undefined) headers.set(POSITION, String(position));
  } else {
    headers.set('Idempotency-Key', crypto.randomUUID());
  }
  const url = BASE + (tenant === undefined ? '' : `/tenants/${encodeURIComponent(tenant)}`) + path;
  const init: RequestInit = { method, headers, signal: options.signal ?? null };
  if (options.body !== undefined) init.body = JSON.stringify(options.body);
  const response = await authorized(tenant, url + queryString(options.query), init);
  if (!response.ok) throw await problemOf(response);
  if (method !== 'GET') {
    const position = response.headers.get(POSITION);
    if (position) observePosition(tenant, Number(position));
  }
  return response;
}

async function json<T>(response: Response): Promise<T> {
  if (response.status === 204) return undefined as T;
  return (await response.json()) as T;
}

/** Requests to the routes of one tenant, with a token that is narrowed to it. */
export function tenantApi(tenant: string) {
  return {
    get: async <T>(path: string, query?: Query, signal?: AbortSignal) =>
      json<T>(await request(tenant, 'GET', path, { query, signal })),
    post: async <T>(path: string, body?: unknown) => json<T>(await request(tenant, 'POST', path, { body })),
    put: async <T>(path: string, body?: unknown) => json<T>(await request(tenant, 'PUT', path, { body })),
    delete: async <T>(path: string) => json<T>(await request(tenant, 'DELETE', path, {})),
    stream: (path: string, accept: string) => request(tenant, 'GET', path, { accept }),
  };
}

export type TenantApi = ReturnType<typeof tenantApi>;

/** Requests outside any tenant, with the wide token. */
export const platformApi = {
  get: async <T>(path: string, signal?: AbortSignal) =>
    json<T>(await request(undefined, 'GET', path, { signal })),
  post: async <T>(path: string, body?: unknown) => json<T>(await request(undefined, 'POST', path, { body })),
};
