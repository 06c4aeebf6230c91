import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** The part of the sign-in library that the session uses, played by the test: refresh tokens work once. */
class PlayedUserManager {
  static stored: { refresh_token: string } | null;
  static good: string;
  static scopes: string[];
  static answer: ((scope: string) => Promise<unknown>) | undefined;
  static redirects: number;

  getUser() {
    return Promise.resolve(PlayedUserManager.stored);
  }
  removeUser() {
    PlayedUserManager.stored = null;
    return Promise.resolve();
  }
  signinRedirect() {
    PlayedUserManager.redirects++;
    return Promise.resolve();
  }
  async signinSilent({ extraTokenParams: { scope } }: { extraTokenParams: { scope: string } }) {
    const self = PlayedUserManager;
    self.scopes.push(scope);
    const used = self.stored?.refresh_token;
    if (self.answer) return self.answer(scope);
    await Promise.resolve();
    if (used !== self.good) throw Object.assign(new Error('Stale token'), { error: 'invalid_grant' });
    self.good = `r${self.scopes.length}`;
    self.stored = { refresh_token: self.good };
    return { access_token: `for ${scope} ${self.scopes.length}`, expires_at: Date.now() / 1000 + 300 };
  }
}

vi.mock('oidc-client-ts', () => ({ UserManager: PlayedUserManager, WebStorageStateStore: class {} }));

async function freshPage() {
  vi.resetModules();
  const session = await import('./session');
  await session.startSession();
  return session;
}

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  Object.assign(PlayedUserManager, {
    stored: { refresh_token: 'r0' },
    good: 'r0',
    scopes: [],
    answer: undefined,
    redirects: 0,
  });
  vi.stubGlobal('fetch', () =>
    Promise.resolve(new Response('{"issuer":"http://kc","clientId":"witan-web"}')),
  );
});
afterEach(() => vi.unstubAllGlobals());

describe('session', () => {
  it('narrows tokens to the tenant, one refresh after the other', async () => {
    const session = await freshPage();
    const tokens = await Promise.all([
      session.accessToken('acme'),
      session.accessToken('globex'),
      session.accessToken('acme'),
    ]);
    expect(PlayedUserManager.scopes).toEqual(['openid organization:acme', 'openid organization:globex']);
    expect(tokens[0]).toBe(tokens[2]);
    expect(session.sessionState()).toBe('signed-in');
  });

  it('needs no refresh after a reload while the tokens live', async () => {
    await (await freshPage()).accessToken('acme');
    await (await freshPage()).accessToken('acme');
    expect(PlayedUserManager.scopes.length).toBe(1);
  });

  it('asks again for a token that the server refused', async () => {
    const session = await freshPage();
    const first = await session.accessToken('acme');
    session.dropToken('acme');
    expect(await session.accessToken('acme')).not.toBe(first);
  });

  it('says that the session has ended when that happens in the middle of work', async () => {
    const session = await freshPage();
    await session.accessToken('acme');
    PlayedUserManager.good = 'another';
    await expect(session.accessToken('globex')).rejects.toThrow('ended');
    expect(session.sessionState()).toBe('ended');
  });

  it('goes back to the door when the page has only begun', async () => {
    PlayedUserManager.good = 'another';
    const session = await freshPage();
    await expect(session.accessToken('acme')).rejects.toThrow('ended');
    expect(session.sessionState()).toBe('signed-out');
    expect(PlayedUserManager.stored).toBeNull();
  });

  it('keeps the session when only the sign-in server is away', async () => {
    const session = await freshPage();
    PlayedUserManager.answer = () => Promise.reject(new TypeError('fetch failed'));
    await expect(session.accessToken('acme')).rejects.toThrow('fetch failed');
    expect(session.sessionState()).toBe('signed-in');
    PlayedUserManager.answer = undefined;
    expect(await session.accessToken('acme')).toContain('acme');
  });

  it('signs in anew when the page before went away in the middle of a refresh', async () => {
    const before = await freshPage();
    PlayedUserManager.answer = () => new Promise(() => undefined);
    void before.accessToken('acme');
    await vi.waitFor(() => expect(PlayedUserManager.scopes.length).toBe(1));
    window.dispatchEvent(new Event('pagehide'));
    const session = await freshPage();
    expect(session.sessionState()).toBe('signed-out');
    expect((await freshPage()).sessionState()).toBe('signed-out');
    expect(sessionStorage.getItem('witan.lost-refresh')).toBeNull();
  });
});
