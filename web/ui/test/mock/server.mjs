// The mock of the product: its API, its feed, its sign-in server and its static files, in memory. For tests only.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import { WebSocketServer } from 'ws';
import { routeOf, wrongInAnswer, wrongInRequest } from './contract.mjs';
import { createOidc, readToken } from './oidc.mjs';
import { considerationRoute, reviewRoute, standardRoute } from './review-routes.mjs';
import { people } from './seed.mjs';
import { Refusal, Store } from './store.mjs';
import * as views from './views.mjs';

const dist = resolve(import.meta.dirname, '../../dist');
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};
const WRITERS = ['author', 'expert', 'chair', 'owner'];
const STANDARDS = ['attention', 'panel-load', 'gate-rules', 'checklists', 'review-protocol'];
const COMMENTERS = ['reader', ...WRITERS];

export async function startMock(port = 0) {
  const store = new Store();
  let origin = '';
  const oidc = createOidc(people, () => origin);

  const identify = (req) => {
    const claims = readToken((req.headers.authorization ?? '').replace('Bearer ', ''));
    if (!claims) throw new Refusal(401, 'TOKEN_MISSING', 'The access token is missing.');
    if (claims.exp * 1000 < Date.now()) throw new Refusal(401, 'TOKEN_INVALID', 'The token ended.');
    return claims;
  };
  const member = (claims, slug) => {
    const tenant = store.tenants.get(slug);
    const groups = claims.organization?.[slug]?.groups;
    if (!tenant || !groups || Object.keys(claims.organization).length !== 1) {
      throw new Refusal(404, 'NOT_FOUND', 'There is no such thing here.');
    }
    const found = tenant.members.find((one) => one.memberId === claims.sub && one.status === 'active');
    if (!found) throw new Refusal(404, 'NOT_FOUND', 'There is no such thing here.');
    return [tenant, found];
  };

  function page(items, url) {
    const limit = Number(url.searchParams.get('limit') ?? 25);
    const start = Number(url.searchParams.get('cursor') ?? 0);
    const next = start + limit < items.length ? { next: String(start + limit) } : {};
    return { items: items.slice(start, start + limit), ...next };
  }

  function tenantRoute(req, url, path, body) {
    const claims = identify(req);
    const [tenant, me] = member(claims, path[0]);
    const [area, a, b, c, d] = path.slice(1);
    const q = Object.fromEntries(url.searchParams);
    const need = (roles) => {
      if (!me.roles.some((role) => roles.includes(role))) {
        throw new Refusal(403, 'ROLE_REQUIRED', `This takes the role ${roles.join(' or ')}.`);
      }
    };
    const route = `${req.method} ${area ?? ''}`;
    const call = { store, tenant, me, method: req.method, path: path.slice(2), query: q, body };
    if (area === 'reviews') return reviewRoute({ ...call, page: (items) => page(items, url) });
    if (STANDARDS.includes(area) || (area === 'logs' && b === 'review-protocol'))
      return standardRoute({ ...call, area });
    const considered = area === 'proposals' && considerationRoute(call);
    if (considered) return considered;
    const owner = me.roles.includes('owner');
    switch (route) {
      case 'GET ':
        return {
          slug: tenant.slug,
          name: tenant.name,
          createdAt: tenant.createdAt,
          memberCount: tenant.members.length,
          logCount: tenant.logs.size,
        };
      case 'GET members':
        return page(
          tenant.members.map(({ email, ...m }) => ({ ...m, ...(owner ? { email } : {}) })),
          url,
        );
      case 'POST members': {
        need(['owner']);
        if (b === 'initial-password') {
          const found = tenant.members.find((m) => m.memberId === a);
          if (!found.fresh) throw new Refusal(409, 'PASSWORD_EXISTS', 'The account has a password already.');
          return { password: 'tidy-otter-42-lamp' };
        }
        if (tenant.members.some((m) => m.email === body.email))
          throw new Refusal(409, 'MEMBER_EXISTS', `${body.email} is a member already.`);
        const added = {
          memberId: crypto.randomUUID(),
          ...body,
          since: new Date().toISOString(),
          status: 'active',
          fresh: true,
        };
        tenant.members.push(added);
        return {
          memberId: added.memberId,
          ...store.emit(tenant, 'member-invited', me, { kind: 'member', id: added.memberId }),
          version: 0,
        };
      }
      case 'POST agents': {
        need(['owner']);
        const issued = (id) => ({ memberId: id, clientId: `agent-${id}` });
        if (b === 'secret') return { clientId: issued(a).clientId, clientSecret: crypto.randomUUID() };
        const id = crypto.randomUUID();
        const since = new Date().toISOString();
        tenant.members.push({ memberId: id, ...body, since, status: 'active', agent: true });
        return {
          ...issued(id),
          ...store.emit(tenant, 'agent-registered', me, { kind: 'member', id }),
          version: 0,
        };
      }
      case 'PUT members':
        need(['owner']);
        tenant.members.find((m) => m.memberId === a).roles = body.roles;
        return { ...store.emit(tenant, 'member-roles-changed', me, { kind: 'member', id: a }), version: 1 };
      case 'DELETE members':
        need(['owner']);
        tenant.members.find((m) => m.memberId === a).status = 'removed';
        return { ...store.emit(tenant, 'member-removed', me, { kind: 'member', id: a }), version: 2 };
      case 'GET logs': {
        if (!a)
          return page(
            [...tenant.logs.values()].map((log) => views.logView(tenant, log)),
            url,
          );
        const log = tenant.logs.get(a);
        if (!log) throw new Refusal(404, 'NOT_FOUND', `There is no log ${a}.`);
        return views.logView(tenant, log);
      }
      case 'POST logs':
        if (b === 'proposals') {
          need(WRITERS);
          return store.draft(tenant, me, a, body);
        }
        need(['owner']);
        return store.openLog(tenant, me, body);
      case 'PUT logs':
        need(['owner']);
        Object.assign(tenant.logs.get(a), { description: undefined }, body);
        return { ...store.emit(tenant, 'log-renamed', me, { kind: 'log', id: a }, { log: a }), version: 1 };
      case 'GET proposals': {
        if (!a) return page(views.proposals(tenant, q), url);
        const p = store.proposal(tenant, a);
        if (!b) return views.full(tenant, p, store.moves(p));
        if (b === 'revisions' && c) {
          const revision = p.revisions[Number(c) - 1];
          if (!revision) throw new Refusal(404, 'NOT_FOUND', `There is no revision ${c}.`);
          return revision;
        }
        if (b === 'revisions')
          return page(
            p.revisions.map(({ body: _body, ...r }) => r),
            url,
          );
        if (b === 'threads')
          return {
            items: [...tenant.threads.values()].filter((t) => t.proposal === a).map(views.threadView),
          };
        return page(tenant.audit.filter((e) => e.proposal === a).reverse(), url);
      }
      case 'PUT proposals':
        need(WRITERS);
        return store.tag(tenant, me, a, body);
      case 'DELETE proposals':
        need(WRITERS);
        return store.unrelate(tenant, me, a, c, d);
      case 'POST proposals': {
        const rule = {
          threads: COMMENTERS,
          decision: ['chair'],
          deprecation: ['chair'],
          supersession: ['chair'],
        };
        need(rule[b] ?? WRITERS);
        const moves = {
          revisions: 'revise',
          submission: 'submit',
          withdrawal: 'withdraw',
          decision: 'decide',
          deprecation: 'deprecate',
          supersession: 'supersede',
          relations: 'relate',
          threads: 'openThread',
        };
        return store[moves[b]](tenant, me, a, body);
      }
      case 'GET threads':
        return { items: store.thread(tenant, a).comments.find((one) => one.commentId === c).history };
      case 'POST threads':
        need(COMMENTERS);
        return b === 'resolution' ? store.resolve(tenant, me, a, true) : store.comment(tenant, me, a, body);
      case 'PUT threads':
        need(COMMENTERS);
        return store.editComment(tenant, me, a, c, body);
      case 'DELETE threads':
        need(COMMENTERS);
        return b === 'resolution'
          ? store.resolve(tenant, me, a, false)
          : store.deleteComment(tenant, me, a, c);
      case 'GET decisions':
        return page(views.decisions(tenant, q), url);
      case 'GET search':
        if (a === 'suggestions') {
          const words = q.q.toLowerCase();
          const found = [...tenant.proposals.values()].filter((p) =>
            `${p.key} ${p.title}`.toLowerCase().includes(words),
          );
          return { items: found.slice(0, 7).map((p) => ({ key: p.key, title: p.title, status: p.state })) };
        }
        return views.search(tenant, url.searchParams);
      case 'GET audit': {
        need(['auditor', 'owner']);
        const head = tenant.audit.at(-1);
        if (a === 'verification')
          return {
            valid: true,
            entries: tenant.audit.length,
            head: { number: head.number, hash: head.hash },
          };
        if (a === 'export' && !req.headers.accept.includes('application/x-ndjson')) {
          throw new Refusal(406, 'NOT_ACCEPTABLE', 'The answer is application/x-ndjson.');
        }
        if (a === 'export') return tenant.audit.map((e) => JSON.stringify(e)).join('\n');
        const found = tenant.audit.filter(
          (e) =>
            (!q.object || e.object.id === q.object || e.proposal === q.object) &&
            (!q.actor || e.actor.memberId === q.actor) &&
            (!q.type || e.event === q.type) &&
            (!q.from || e.at >= q.from) &&
            (!q.to || e.at < q.to),
        );
        return page([...found].reverse(), url);
      }
      default:
        throw new Refusal(404, 'ROUTE_UNKNOWN', 'There is no such route.');
    }
  }

  function api(req, url, body) {
    const path = url.pathname.slice('/api/v1/'.length).split('/').map(decodeURIComponent);
    if (path[0] === 'client-config') {
      const demoAccounts = people.map(({ email, role, tenants }) => ({
        email,
        password: 'witan-demo',
        role,
        tenant: Object.keys(tenants).join(' and ') || 'Platform',
      }));
      return {
        issuer: `${origin}/realms/witan`,
        clientId: 'witan-web',
        demo: true,
        version: 'mock',
        demoAccounts,
      };
    }
    if (path[0] === 'me') {
      const claims = identify(req);
      const tenants = Object.entries(claims.organization).map(([slug, { groups }]) => ({
        slug,
        name: store.tenants.get(slug).name,
        roles: groups.map((group) => group.slice(1)),
      }));
      return {
        memberId: claims.sub,
        name: claims.name,
        email: claims.email,
        operator: claims.witan_operator === true,
        tenants,
      };
    }
    if (path[0] === 'tenants' && path.length === 1) {
      if (!identify(req).witan_operator)
        throw new Refusal(403, 'ROLE_REQUIRED', 'This takes the platform operator.');
      if (req.method === 'POST') return store.register(body);
      const all = [...store.tenants.values()];
      return page(
        all.map(({ slug, name, createdAt }) => ({ slug, name, createdAt })),
        url,
      );
    }
    if (path[0] === 'tenants' && path.length > 1) return tenantRoute(req, url, path.slice(1), body);
    throw new Refusal(404, 'ROUTE_UNKNOWN', 'There is no such route.');
  }

  /** Answers as the description of the API has it, or not at all. */
  function lawful(req, url, body) {
    const route = routeOf(req.method, url.pathname.slice('/api/v1'.length));
    if (!route) throw new Error(`The API has no route ${req.method} ${url.pathname}`);
    const wrong = wrongInRequest(route, url.searchParams, body);
    if (wrong.length) {
      console.error(`${req.method} ${url.pathname} asks what it must not: ${wrong.join('; ')}`);
      throw new Refusal(400, 'INVALID_VALUE', wrong.join('; '));
    }
    const answer = api(req, url, body ?? {});
    // As it travels: without what is undefined.
    const amiss = wrongInAnswer(
      route,
      typeof answer === 'string' ? answer : JSON.parse(JSON.stringify(answer)),
    );
    if (amiss.length)
      throw new Error(`The mock answers ${req.method} ${url.pathname} wrongly: ${amiss.join('; ')}`);
    return answer;
  }

  async function file(res, path) {
    const asset = /^\/(assets\/|favicon)/.test(path);
    const target = normalize(join(dist, asset ? path : 'index.html'));
    try {
      const content = await readFile(target);
      res.writeHead(200, {
        'Content-Type': TYPES[extname(target)] ?? 'application/octet-stream',
        'Content-Security-Policy': `default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: https:; connect-src 'self' ws: ${origin}; frame-ancestors 'none'; object-src 'none'; base-uri 'none'`,
      });
      res.end(content);
    } catch {
      res.writeHead(404).end();
    }
  }

  const server = createServer(async (req, res) => {
    const url = new URL(req.url, origin);
    let text = '';
    for await (const chunk of req) text += chunk;
    try {
      if (url.pathname.startsWith('/realms/')) return await oidc(req, res, url, text);
      if (!url.pathname.startsWith('/api/')) return await file(res, url.pathname);
      const answer = lawful(req, url, text ? JSON.parse(text) : undefined);
      res.setHeader('Content-Type', 'application/json');
      if (req.method !== 'GET') res.setHeader('Witan-Position', String(answer.position ?? store.position));
      res.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
    } catch (error) {
      const document =
        error instanceof Refusal
          ? error.document
          : new Refusal(500, 'INTERNAL_ERROR', String(error)).document;
      if (!(error instanceof Refusal)) console.error(error);
      res.writeHead(document.status, { 'Content-Type': 'application/problem+json' });
      res.end(JSON.stringify(document));
    }
  });
  serveFeed(server, store, member);
  await new Promise((done) => server.listen(port, '127.0.0.1', done));
  origin = `http://localhost:${server.address().port}`;
  return {
    origin,
    store,
    close: () => new Promise((done) => (server.closeAllConnections(), server.close(done))),
  };
}

function serveFeed(server, store, member) {
  const wss = new WebSocketServer({ server, maxPayload: 16_384 });
  const clients = new Set();
  const present = (slug, at) => {
    const there = [...clients].filter((c) => c.slug === slug && c.at === at);
    const members = there.map((c) => ({ memberId: c.me.memberId, name: c.me.name, mode: c.mode }));
    for (const c of there) c.socket.send(JSON.stringify({ type: 'presence', at, members }));
  };
  wss.on('connection', (socket, req) => {
    const slug = req.url.split('/')[4];
    const client = { socket, slug };
    const expiry = (token) => new Date(readToken(token).exp * 1000).toISOString();
    const move = (at, mode) => {
      const before = client.at;
      client.at = at ?? undefined;
      client.mode = mode;
      if (before && before !== at) present(slug, before);
      if (at) present(slug, at);
    };
    socket.on('message', (data) => {
      const message = JSON.parse(String(data));
      if (message.type === 'hello') {
        try {
          [, client.me] = member(readToken(message.token), slug);
        } catch {
          return socket.close(4403, 'NOT_FOUND resume-after=0');
        }
        clients.add(client);
        socket.send(
          JSON.stringify({ type: 'welcome', position: store.position, expiresAt: expiry(message.token) }),
        );
        if (message.after !== undefined) {
          for (const entry of store.tenants.get(slug).audit)
            if (entry.position > message.after) send(socket, entry);
        }
      } else if (message.type === 'renew') {
        socket.send(JSON.stringify({ type: 'renewed', expiresAt: expiry(message.token) }));
      } else move(message.at, message.mode ?? 'viewing');
    });
    socket.on('close', () => {
      clients.delete(client);
      move(null);
    });
  });
  const send = (socket, { position, number, event, at, actor, object, proposal, log }) =>
    socket.send(JSON.stringify({ type: 'event', position, number, event, at, actor, object, proposal, log }));
  store.listeners.add((slug, entry) => {
    for (const client of clients)
      if (client.slug === slug && (!entry.only || entry.only === client.me.memberId))
        send(client.socket, entry);
  });
  const timer = setInterval(() => {
    for (const { socket } of clients)
      socket.send(JSON.stringify({ type: 'heartbeat', position: store.position }));
  }, 15_000);
  server.on('close', () => clearInterval(timer));
}
