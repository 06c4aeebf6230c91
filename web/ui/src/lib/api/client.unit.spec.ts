import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { platformApi, queryString, tenantApi } from './client';
import { forgetPositions, observePosition, seenPosition } from './positions';
import { fieldError, Problem, UNREACHABLE } from './problem';

const session = vi.hoisted(() => ({
  tokens: [] as (string | undefined)[],
  dropped: [] as (string | undefined)[],
}));
vi.mock('@/lib/auth/session', () => ({
  accessToken: (tenant?: string) => {
    session.tokens.push(tenant);
    return Promise.resolve(`token-${session.tokens.length}`);
  },
  dropToken: (tenant?: string) => session.dropped.push(tenant),
}));

/** Answers requests in turn and remembers them. */
function server(...answers: (Response | Error)[]) {
  const requests: { url: string; init: RequestInit; headers: Headers }[] = [];
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    requests.push({ url, init, headers: new Headers(init.headers) });
    const answer = answers.shift()!;
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  });
  return requests;
}

const json = (body: unknown, status = 200, headers = {}) =>
  new Response(JSON.stringify(body), { status, headers });

beforeEach(() => {
  forgetPositions();
  session.tokens.length = 0;
  session.dropped.length = 0;
});
afterEach(() => vi.unstubAllGlobals());

describe('tenantApi', () => {
  it('sends a token that is narrowed to the tenant', async () => {
    const requests = server(json({ items: [] }));
    await tenantApi('acme').get('/logs', { limit: 5, cursor: undefined });
    expect(requests[0]!.url).toBe('/api/v1/tenants/acme/logs?limit=5');
    expect(requests[0]!.headers.get('Authorization')).toBe('Bearer token-1');
    expect(session.tokens).toEqual(['acme']);
  });

  it('reads what it wrote: reads carry the position of the last write', async () => {
    const requests = server(json({ position: 7 }, 201, { 'Witan-Position': '7' }), json({}), json({}));
    await tenantApi('acme').post('/logs', { key: 'PAY' });
    await tenantApi('acme').get('/logs');
    await tenantApi('globex').get('/logs');
    expect(requests[0]!.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
    expect(requests[0]!.headers.has('Witan-Position')).toBe(false);
    expect(requests[1]!.headers.get('Witan-Position')).toBe('7');
    expect(requests[2]!.headers.has('Witan-Position')).toBe(false);
  });

  it('reads what it wrote outside of all tenants too', async () => {
    const requests = server(json({ slug: 'new' }, 201, { 'Witan-Position': '9' }), json({}), json({}));
    await platformApi.post('/tenants', {});
    await platformApi.get('/tenants');
    await tenantApi('acme').get('/logs');
    expect(requests[1]!.headers.get('Witan-Position')).toBe('9');
    expect(requests[2]!.headers.has('Witan-Position')).toBe(false);
  });

  it('fetches a new token once when the server refuses the one it has', async () => {
    server(json({}, 401), json({ ok: true }));
    expect(await tenantApi('acme').get('/logs')).toEqual({ ok: true });
    expect(session.dropped).toEqual(['acme']);
    server(json({}, 401), json({ code: 'TOKEN_INVALID' }, 401));
    await expect(tenantApi('acme').get('/logs')).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
  });

  it('turns a refusal into a problem with its code and fields', async () => {
    const errors = [{ field: 'title', message: 'is empty', expected: '1 to 500 characters' }];
    server(json({ code: 'INVALID_VALUE', detail: 'title: is empty', errors }, 400));
    const error = await tenantApi('acme')
      .post('/x', {})
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(Problem);
    expect(fieldError(error, 'title')).toBe('is empty (expected 1 to 500 characters)');
    expect(fieldError(error, 'body')).toBeUndefined();
    expect((error as Problem).retryable).toBe(false);
  });

  it('has a stable code for answers that are no problem documents', async () => {
    server(new Response('<html>', { status: 502, statusText: 'Bad Gateway' }));
    await expect(platformApi.get('/me')).rejects.toMatchObject({ code: 'HTTP_502', status: 502 });
  });

  it('says that a server is away, and that trying again can help', async () => {
    server(new TypeError('fetch failed'));
    await expect(platformApi.get('/me')).rejects.toMatchObject({ code: UNREACHABLE, retryable: true });
  });
});

describe('positions', () => {
  it('never go back', () => {
    observePosition('acme', 9);
    observePosition('acme', 4);
    observePosition('acme', undefined);
    observePosition('acme', Number.NaN);
    expect(seenPosition('acme')).toBe(9);
  });
});

describe('queryString', () => {
  it('leaves out what is empty and repeats what is many', () => {
    expect(queryString({ q: 'a b', log: ['A', 'B'], tag: [], sort: undefined, cursor: '' })).toBe(
      '?q=a+b&log=A&log=B',
    );
    expect(queryString(undefined)).toBe('');
  });
});
