// A sign-in server for tests: authorization code with PKCE, refresh with rotation and narrowing by scope. Tokens are
// readable and unsigned; the form has the fields and the two steps of Keycloak's.
import { createHash, randomUUID } from 'node:crypto';

const LIFE_S = Number(process.env.MOCK_TOKEN_LIFE ?? 300);
const b64 = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

export function readToken(token) {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

export function createOidc(people, origin) {
  const codes = new Map();
  const refreshes = new Map();
  const sessions = new Map();
  const issuer = () => `${origin()}/realms/witan`;

  function tokens(person, scope, nonce) {
    const now = Math.floor(Date.now() / 1000);
    const wanted = /organization:(\S+)/.exec(scope)?.[1] ?? '*';
    const organization = Object.fromEntries(
      Object.entries(person.tenants)
        .filter(([slug]) => wanted === '*' || wanted === slug)
        .map(([slug, roles]) => [slug, { groups: roles.map((role) => `/${role}`) }]),
    );
    const common = { iss: issuer(), sub: person.id, iat: now, exp: now + LIFE_S, sid: 'sid', name: person.name };
    const access = { ...common, aud: 'witan-api', azp: 'witan-web', email: person.email, organization, scope };
    if (person.operator) access.witan_operator = true;
    const id = { ...common, aud: 'witan-web', email: person.email, ...(nonce ? { nonce } : {}) };
    const refresh = randomUUID();
    refreshes.set(refresh, person);
    const sign = (claims) => `${b64({ alg: 'RS256', typ: 'JWT', kid: 'mock' })}.${b64(claims)}.c2ln`;
    return {
      access_token: sign(access),
      id_token: sign(id),
      refresh_token: refresh,
      token_type: 'Bearer',
      expires_in: LIFE_S,
      refresh_expires_in: 1800,
      scope,
    };
  }

  const page = (body) =>
    `<!doctype html><html lang="en"><head><title>Sign in</title></head><body><main><h1>Sign in to Witan</h1>${body}</main></body></html>`;
  const hidden = (query) =>
    Object.entries(query)
      .map(([name, value]) => `<input type="hidden" name="${name}" value="${value.replaceAll('"', '&quot;')}">`)
      .join('');

  function finish(res, query, person) {
    const code = randomUUID();
    codes.set(code, { person, query });
    const session = randomUUID();
    sessions.set(session, person);
    const to = new URL(query.redirect_uri);
    to.searchParams.set('code', code);
    to.searchParams.set('state', query.state);
    to.searchParams.set('iss', issuer());
    res.writeHead(302, {
      Location: to.href,
      'Set-Cookie': `KEYCLOAK_IDENTITY=${session}; Path=/realms/witan; HttpOnly; SameSite=Lax`,
    });
    res.end();
  }

  return async function handle(req, res, url, body) {
    const path = url.pathname.replace('/realms/witan', '');
    const json = (status, value) => {
      res.writeHead(status, { 'Content-Type': 'application/json' });
      res.end(JSON.stringify(value));
    };
    const cookie = /KEYCLOAK_IDENTITY=([\w-]+)/.exec(req.headers.cookie ?? '')?.[1];
    if (path === '/.well-known/openid-configuration') {
      const base = issuer();
      return json(200, {
        issuer: base,
        authorization_endpoint: `${base}/auth`,
        token_endpoint: `${base}/token`,
        end_session_endpoint: `${base}/logout`,
        jwks_uri: `${base}/certs`,
        userinfo_endpoint: `${base}/userinfo`,
      });
    }
    if (path === '/auth' && req.method === 'GET') {
      const query = Object.fromEntries(url.searchParams);
      const person = sessions.get(cookie);
      if (person) return finish(res, query, person);
      res.writeHead(200, { 'Content-Type': 'text/html' });
      return res.end(
        page(
          `<form method="post">${hidden(query)}<label>Email <input id="username" name="username" value="${query.login_hint ?? ''}"></label><button id="kc-login">Sign In</button></form>`,
        ),
      );
    }
    if (path === '/auth') {
      const form = Object.fromEntries(new URLSearchParams(body));
      if (form.password === undefined) {
        res.writeHead(200, { 'Content-Type': 'text/html' });
        return res.end(
          page(
            `<form method="post">${hidden(form)}<label>Password <input id="password" name="password" type="password"></label><button id="kc-login">Sign In</button></form>`,
          ),
        );
      }
      const person = people.find((one) => one.email === form.username);
      if (!person || form.password !== 'witan-demo') {
        res.writeHead(401, { 'Content-Type': 'text/html' });
        return res.end(page('Invalid username or password.'));
      }
      return finish(res, form, person);
    }
    if (path === '/token') {
      const form = Object.fromEntries(new URLSearchParams(body));
      if (form.grant_type === 'authorization_code') {
        const found = codes.get(form.code);
        codes.delete(form.code);
        const challenge = createHash('sha256').update(form.code_verifier ?? '').digest('base64url');
        if (found?.query.code_challenge !== challenge) return json(400, { error: 'invalid_grant' });
        return json(200, tokens(found.person, found.query.scope, found.query.nonce));
      }
      const person = refreshes.get(form.refresh_token);
      refreshes.delete(form.refresh_token);
      if (!person) return json(400, { error: 'invalid_grant', error_description: 'Stale token' });
      return json(200, tokens(person, form.scope ?? 'openid organization:*'));
    }
    if (path === '/logout') {
      sessions.delete(cookie);
      res.writeHead(302, { Location: url.searchParams.get('post_logout_redirect_uri') ?? '/' });
      return res.end();
    }
    return json(404, { error: 'not_found' });
  };
}
