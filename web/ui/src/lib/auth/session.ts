import { UserManager, WebStorageStateStore, type User } from 'oidc-client-ts';
import { clientConfig } from './config';
import { lostRefresh, signedInHere } from './marks';
import { TokenCache, type CachedToken } from './token-cache';

export type SessionState = 'unknown' | 'signed-in' | 'signed-out' | 'ended';

/** The session is over and only signing in again helps. Nothing that was typed is lost: drafts live in the browser. */
class SessionEnded extends Error {
  constructor() {
    super('The session has ended');
    this.name = 'SessionEnded';
  }
}

const WIDE = 'openid organization:*';
const cache = new TokenCache(sessionStorage);
const listeners = new Set<() => void>();
let state: SessionState = 'unknown';
let manager: Promise<UserManager> | undefined;
let queue: Promise<unknown> = Promise.resolve();
/** Whether this page has had a token: from then on there may be something on it that must not go away. */
let used = false;
let underWay = false;

window.addEventListener('pagehide', () => {
  if (underWay) lostRefresh.set(true);
});

function setState(next: SessionState): void {
  if (state === next) return;
  state = next;
  listeners.forEach((listener) => listener());
}

export function sessionState(): SessionState {
  return state;
}

export function onSessionChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function userManager(): Promise<UserManager> {
  manager ??= clientConfig()
    .then(
      (config) =>
        new UserManager({
          authority: config.issuer,
          client_id: config.clientId,
          redirect_uri: `${location.origin}/signed-in`,
          post_logout_redirect_uri: `${location.origin}/`,
          response_type: 'code',
          scope: WIDE,
          userStore: new WebStorageStateStore({ store: sessionStorage }),
          stateStore: new WebStorageStateStore({ store: sessionStorage }),
          automaticSilentRenew: false,
          monitorSession: false,
        }),
    )
    .catch((error: unknown) => {
      manager = undefined;
      throw error;
    });
  return manager;
}

function remember(scope: string, user: User): CachedToken {
  used = true;
  const kept = { token: user.access_token, expiresAt: (user.expires_at ?? 0) * 1000 };
  cache.keep(scope, kept);
  return kept;
}

/** Restores the session of this tab, or finishes a sign-in that is just returning. Answers the path to go on to. */
export async function startSession(): Promise<string | undefined> {
  const users = await userManager();
  if (location.pathname === '/signed-in') {
    try {
      const user = await users.signinRedirectCallback();
      remember(WIDE, user);
      signedInHere.set(true);
      setState('signed-in');
      return typeof user.state === 'string' ? user.state : '/';
    } catch {
      // A stale or refused answer: what counts is whether this tab has a session anyway. Never ask again by itself.
      signedInHere.set(false);
    }
  }
  const user = await users.getUser();
  if (lostRefresh.isSet()) {
    // The answer with the next refresh token never arrived. Signing in again is quick and asks nothing.
    await forget(users);
    return undefined;
  }
  setState(user?.refresh_token ? 'signed-in' : 'signed-out');
  return location.pathname === '/signed-in' ? '/' : undefined;
}

async function forget(users: UserManager): Promise<void> {
  lostRefresh.set(false);
  cache.clear();
  await users.removeUser();
  setState('signed-out');
}

export async function signIn(loginHint?: string): Promise<void> {
  const here = location.pathname === '/signed-in' ? '/' : location.pathname + location.search + location.hash;
  const users = await userManager();
  await users.signinRedirect({ state: here, ...(loginHint ? { login_hint: loginHint } : {}) });
}

export async function signOut(): Promise<void> {
  const users = await userManager();
  cache.clear();
  signedInHere.set(false);
  await users.signoutRedirect();
}

async function refresh(scope: string): Promise<CachedToken> {
  const users = await userManager();
  const current = await users.getUser();
  if (!current?.refresh_token) throw new SessionEnded();
  underWay = true;
  try {
    const user = await users.signinSilent({ extraTokenParams: { scope } });
    if (!user) throw new SessionEnded();
    return remember(scope, user);
  } catch (error) {
    if (error instanceof SessionEnded || isRefused(error)) throw new SessionEnded();
    throw error;
  } finally {
    underWay = false;
  }
}

/** Only an answer of the sign-in server ends a session; a server that is away does not. */
function isRefused(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'error' in error && error.error === 'invalid_grant';
}

async function tokenFor(scope: string, marginMs?: number): Promise<CachedToken> {
  const cached = cache.find(scope, marginMs);
  if (cached) {
    used = true;
    return cached;
  }
  // Refresh tokens are used once: two refreshes side by side would end the session.
  const next = queue.then(() => cache.find(scope, marginMs) ?? refresh(scope));
  queue = next.catch(() => undefined);
  try {
    return await next;
  } catch (error) {
    if (error instanceof SessionEnded) {
      // On a page that has only begun nothing can be lost by going to the sign-in; later, people are asked.
      if (used) setState('ended');
      else await forget(await userManager());
    }
    throw error;
  }
}

function scopeOf(tenant: string | undefined): string {
  return tenant === undefined ? WIDE : `openid organization:${tenant}`;
}

/** A token for the routes of one tenant, or the wide one when no tenant is named. */
export async function accessToken(tenant?: string): Promise<string> {
  return (await tokenFor(scopeOf(tenant))).token;
}

/** A token that has at least the given time to live, for a connection that outlasts requests. */
export async function freshToken(tenant: string, marginMs: number): Promise<string> {
  return (await tokenFor(scopeOf(tenant), marginMs)).token;
}

/** Forgets a token that the server refused, so that the next request fetches a new one. */
export function dropToken(tenant?: string): void {
  cache.drop(scopeOf(tenant));
}
