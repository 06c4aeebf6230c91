// The state of the mock: tenants with proposals, threads and a chained history, changed by the same moves as the API's.
import { createHash, randomUUID } from 'node:crypto';
import { seedReviews } from './review-seed.mjs';
import { Reviews } from './reviews.mjs';
import { body, logs, people, titles } from './seed.mjs';

const sha = (text) => createHash('sha256').update(text).digest('hex');
const MOVES = {
  draft: ['revise', 'tag', 'submit', 'withdraw'],
  proposed: ['revise', 'tag', 'submit', 'withdraw', 'decide'],
  deferred: ['revise', 'tag', 'submit', 'withdraw'],
  'in-review': ['revise', 'tag', 'submit', 'withdraw'],
  'accepted-with-conditions': ['supersede', 'deprecate'],
  accepted: ['supersede', 'deprecate'],
  superseded: [],
  rejected: [],
  withdrawn: [],
  deprecated: [],
};

export class Refusal extends Error {
  constructor(status, code, detail, more = {}) {
    super(detail);
    this.document = {
      type: `urn:witan:problem:${code.toLowerCase().replaceAll('_', '-')}`,
      title: detail,
      status,
      detail,
      code,
      blame: status === 409 ? 'CONFLICT' : 'USER',
      correlationId: randomUUID().slice(0, 16),
      ...more,
    };
  }
}

export class Store {
  position = 100;
  tenants = new Map();
  listeners = new Set();
  reviews = new Reviews(this);

  constructor() {
    for (const slug of ['acme', 'globex']) {
      this.addTenant(slug, slug === 'acme' ? 'Acme' : 'Globex', '2026-01-05T09:00:00Z');
      this.seed(slug);
    }
  }

  addTenant(slug, name, createdAt) {
    this.tenants.set(slug, {
      slug,
      name,
      createdAt,
      members: people
        .filter((person) => person.tenants[slug])
        .map((person) => ({
          memberId: person.id,
          name: person.name,
          email: person.email,
          roles: person.tenants[slug],
          since: createdAt,
          status: 'active',
        })),
      logs: new Map(),
      proposals: new Map(),
      threads: new Map(),
      reviews: new Map(),
      audit: [],
    });
  }

  /** Registers a tenant whose first owner is one of the people that there are. */
  register({ slug, name, owner }) {
    if (this.tenants.has(slug)) throw new Refusal(409, 'TENANT_EXISTS', `There is a tenant ${slug} already.`);
    const person = people.find((one) => one.email === owner.email);
    if (!person) throw new Refusal(400, 'REQUEST_INVALID', `The mock does not know ${owner.email}.`);
    person.tenants[slug] = ['owner'];
    this.addTenant(slug, name, new Date().toISOString());
    return { slug, position: ++this.position, version: 0 };
  }

  seed(slug) {
    const tenant = this.tenants.get(slug);
    const who = (role) => tenant.members.find((member) => member.roles.includes(role));
    let hours = 24 * 60;
    for (const [key, name, description] of logs[slug]) {
      this.openLog(tenant, who('owner'), { key, name, description }, hours--);
      titles[key].forEach(([title, state, tags], i) => {
        const author = i % 3 ? who('author') : who('expert');
        const { key: proposal } = this.draft(tenant, author, key, { title, body, tags }, (hours -= 20));
        const at = (hours -= 2);
        if (i % 2) {
          const text = body
            .replace('at most two seconds', 'at most three seconds')
            .replace('30 days', '14 days');
          this.revise(
            tenant,
            author,
            proposal,
            { baseRevision: 1, title, body: text, note: 'Say how long keys live' },
            at,
          );
        }
        if (state === 'draft') return;
        if (state === 'withdrawn') return this.withdraw(tenant, author, proposal, {}, at);
        this.submit(tenant, author, proposal, { revision: 1 }, at);
        if (state === 'proposed') return;
        const outcome = ['rejected', 'deferred'].includes(state) ? state : 'accepted';
        const rationale =
          'The simplest thing that keeps the order, and nothing new to operate. We look again in a year.';
        this.decide(
          tenant,
          who('chair'),
          proposal,
          { outcome, rationale, deciders: [who('chair').memberId] },
          at,
        );
        if (state === 'deprecated') this.deprecate(tenant, who('chair'), proposal, { reason: 'Retired' }, at);
      });
    }
    if (slug !== 'acme') return;
    this.supersede(tenant, who('chair'), 'PAY-3', { by: 'PAY-1' });
    this.relate(tenant, who('author'), 'PAY-4', {
      type: 'depends-on',
      target: 'PAY-1',
      note: 'Needs the same keys',
    });
    this.relate(tenant, who('author'), 'PAY-5', { type: 'relates-to', target: 'PAY-4' });
    const quote = { exact: 'a hot table', prefix: 'no new part\n', suffix: '\n', start: 0, end: 11 };
    const first = this.openThread(tenant, who('expert'), 'PAY-4', {
      revision: 1,
      quote,
      body: 'How **hot**? At 500 requests a second this is one insert each; please put a number here.',
    });
    this.comment(tenant, who('author'), first.threadId, {
      body: 'Measured: 1.8 ms at p99. I will add it to the table.',
    });
    this.openThread(tenant, who('chair'), 'PAY-4', {
      revision: 1,
      body: 'Who rotates the keys, and who notices when nobody does?',
    });
    seedReviews(this, tenant, body);
  }

  emit(tenant, event, actor, object, more = {}, hoursAgo = 0) {
    const at = new Date(Date.now() - hoursAgo * 3_600_000).toISOString();
    const previousHash = tenant.audit.at(-1)?.hash ?? '0'.repeat(64);
    const entry = {
      number: tenant.audit.length + 1,
      position: ++this.position,
      eventId: randomUUID(),
      event,
      at,
      actor: { memberId: actor.memberId, name: actor.name },
      object,
      ...more,
      correlationId: randomUUID().slice(0, 16),
      client: 'Chromium on Linux',
      payloadDigest: sha(`${event}${at}`),
      previousHash,
    };
    entry.hash = sha(previousHash + JSON.stringify(entry));
    tenant.audit.push(entry);
    for (const listener of this.listeners) listener(tenant.slug, entry);
    return { position: entry.position, at };
  }

  proposal(tenant, key) {
    const found = tenant.proposals.get(key);
    if (!found) throw new Refusal(404, 'NOT_FOUND', `There is no proposal ${key}.`);
    return found;
  }

  change(tenant, p, event, actor, hoursAgo, revision) {
    const more = { proposal: p.key, log: p.log, ...(revision ? { revision } : {}) };
    const { position, at } = this.emit(tenant, event, actor, { kind: 'proposal', id: p.key }, more, hoursAgo);
    p.updatedAt = at;
    return { position, version: ++p.version };
  }

  allow(p, move) {
    if (!MOVES[p.state].includes(move)) {
      throw new Refusal(409, 'PROPOSAL_MOVE_REFUSED', `${p.key} is ${p.state}.`, {
        state: p.state,
        openMoves: MOVES[p.state],
      });
    }
  }

  requireAuthor(p, actor) {
    if (!p.authors.some((author) => author.memberId === actor.memberId)) {
      throw new Refusal(
        403,
        'NOT_AN_AUTHOR',
        'Only somebody who wrote a revision of this proposal may do this.',
      );
    }
  }

  openLog(tenant, actor, { key, name, description }, hoursAgo) {
    if (!/^[A-Z][A-Z0-9]{1,9}$/.test(key)) {
      throw new Refusal(400, 'INVALID_VALUE', 'key: is not valid', {
        errors: [{ field: 'key', message: 'is not valid', expected: '2 to 10 capital letters and digits' }],
      });
    }
    if (tenant.logs.has(key)) throw new Refusal(409, 'LOG_EXISTS', `There is a log ${key} already.`);
    tenant.logs.set(key, { key, name, ...(description ? { description } : {}), next: 1, version: 0 });
    return {
      key,
      ...this.emit(tenant, 'log-opened', actor, { kind: 'log', id: key }, { log: key }, hoursAgo),
      version: 0,
    };
  }

  draft(tenant, actor, log, { title, body: text, tags = [], note }, hoursAgo) {
    const register = tenant.logs.get(log);
    if (!register) throw new Refusal(404, 'NOT_FOUND', `There is no log ${log}.`);
    const number = register.next++;
    const at = new Date(Date.now() - (hoursAgo ?? 0) * 3_600_000).toISOString();
    const person = { memberId: actor.memberId, name: actor.name };
    const p = {
      key: `${log}-${number}`,
      log,
      number,
      title,
      state: 'draft',
      tags,
      author: person,
      authors: [person],
      createdAt: at,
      version: -1,
      supersededBy: [],
      relations: [],
      revisions: [{ number: 1, title, body: text, author: person, savedAt: at, ...(note ? { note } : {}) }],
    };
    tenant.proposals.set(p.key, p);
    return { key: p.key, revision: 1, ...this.change(tenant, p, 'proposal-drafted', actor, hoursAgo, 1) };
  }

  revise(tenant, actor, key, { baseRevision, title, body: text, note }, hoursAgo) {
    const p = this.proposal(tenant, key);
    this.allow(p, 'revise');
    const last = p.revisions.at(-1);
    if (baseRevision !== last.number) {
      throw new Refusal(409, 'REVISION_CONFLICT', `The current revision is ${last.number}.`, {
        currentRevision: last.number,
      });
    }
    if (last.body === text && last.title === title)
      throw new Refusal(409, 'REVISION_UNCHANGED', 'Nothing changed.');
    const number = last.number + 1;
    const savedAt = new Date(Date.now() - (hoursAgo ?? 0) * 3_600_000).toISOString();
    const author = { memberId: actor.memberId, name: actor.name };
    p.revisions.push({ number, title, body: text, author, savedAt, baseRevision, ...(note ? { note } : {}) });
    p.title = title;
    if (!p.authors.some((one) => one.memberId === author.memberId)) p.authors.push(author);
    return { revision: number, ...this.change(tenant, p, 'proposal-revised', actor, hoursAgo, number) };
  }

  tag(tenant, actor, key, { tags }) {
    const p = this.proposal(tenant, key);
    this.allow(p, 'tag');
    p.tags = tags;
    return this.change(tenant, p, 'proposal-tagged', actor);
  }

  submit(tenant, actor, key, { revision }, hoursAgo) {
    const p = this.proposal(tenant, key);
    this.allow(p, 'submit');
    this.requireAuthor(p, actor);
    if (p.state !== 'in-review') p.state = 'proposed';
    p.submittedRevision = revision;
    for (const review of tenant.reviews.values())
      if (review.proposal === key && p.state === 'in-review') this.reviews.take(review, revision);
    return this.change(tenant, p, 'proposal-submitted', actor, hoursAgo, revision);
  }

  withdraw(tenant, actor, key, _body, hoursAgo) {
    const p = this.proposal(tenant, key);
    this.allow(p, 'withdraw');
    this.requireAuthor(p, actor);
    p.state = 'withdrawn';
    return this.change(tenant, p, 'proposal-withdrawn', actor, hoursAgo);
  }

  decide(tenant, actor, key, { outcome, rationale, deciders = [] }, hoursAgo) {
    const p = this.proposal(tenant, key);
    this.allow(p, 'decide');
    p.state = outcome;
    const receipt = this.change(tenant, p, 'decision-recorded', actor, hoursAgo);
    const person = ({ memberId, name }) => ({ memberId, name });
    p.decision = {
      outcome,
      tier: 'note',
      revision: p.revisions.length,
      rationale,
      decidedAt: p.updatedAt,
      recordedBy: person(actor),
      deciders: tenant.members.filter((m) => deciders.includes(m.memberId)).map(person),
      overrides: [],
    };
    return receipt;
  }

  deprecate(tenant, actor, key, _body, hoursAgo) {
    const p = this.proposal(tenant, key);
    this.allow(p, 'deprecate');
    p.state = 'deprecated';
    return this.change(tenant, p, 'decision-deprecated', actor, hoursAgo);
  }

  supersede(tenant, actor, key, { by, partial = false, note }) {
    const p = this.proposal(tenant, key);
    const successor = this.proposal(tenant, by);
    this.allow(p, 'supersede');
    if (!partial) p.state = 'superseded';
    p.supersededBy.push({ key: by, title: successor.title, partial, ...(note ? { note } : {}) });
    p.relations.push({ type: 'supersedes', direction: 'incoming', key: by });
    successor.relations.push({ type: 'supersedes', direction: 'outgoing', key });
    return this.change(tenant, p, 'decision-superseded', actor);
  }

  relate(tenant, actor, key, { type, target, note }) {
    const p = this.proposal(tenant, key);
    const other = this.proposal(tenant, target);
    p.relations.push({ type, direction: 'outgoing', key: target, ...(note ? { note } : {}) });
    other.relations.push({ type, direction: 'incoming', key, ...(note ? { note } : {}) });
    return this.change(tenant, p, 'proposal-related', actor);
  }

  unrelate(tenant, actor, key, type, target) {
    const p = this.proposal(tenant, key);
    const other = this.proposal(tenant, target);
    p.relations = p.relations.filter(
      (r) => r.type !== type || r.key !== target || r.direction !== 'outgoing',
    );
    other.relations = other.relations.filter(
      (r) => r.type !== type || r.key !== key || r.direction !== 'incoming',
    );
    return this.change(tenant, p, 'proposal-unrelated', actor);
  }

  thread(tenant, threadId) {
    const found = tenant.threads.get(threadId);
    if (!found) throw new Refusal(404, 'NOT_FOUND', 'There is no such thread.');
    return found;
  }

  talk(tenant, thread, event, actor) {
    const log = thread.proposal.replace(/-\d+$/, '');
    const { position } = this.emit(
      tenant,
      event,
      actor,
      { kind: 'thread', id: thread.threadId },
      { proposal: thread.proposal, log },
    );
    return { position, version: ++thread.version };
  }

  openThread(tenant, actor, key, { revision, quote, body: text }) {
    this.proposal(tenant, key);
    const thread = {
      threadId: `thread-${randomUUID()}`,
      proposal: key,
      revision,
      ...(quote ? { quote } : {}),
      state: 'open',
      version: -1,
      comments: [],
    };
    tenant.threads.set(thread.threadId, thread);
    const commentId = this.write(thread, actor, text);
    return { threadId: thread.threadId, commentId, ...this.talk(tenant, thread, 'thread-opened', actor) };
  }

  write(thread, actor, text) {
    const commentId = randomUUID();
    const at = new Date().toISOString();
    const author = { memberId: actor.memberId, name: actor.name };
    thread.comments.push({ commentId, author, body: text, at, history: [{ body: text, at }] });
    return commentId;
  }

  comment(tenant, actor, threadId, { body: text }) {
    const thread = this.thread(tenant, threadId);
    const commentId = this.write(thread, actor, text);
    return { commentId, ...this.talk(tenant, thread, 'comment-added', actor) };
  }

  editComment(tenant, actor, threadId, commentId, { body: text }) {
    const thread = this.thread(tenant, threadId);
    const comment = thread.comments.find((one) => one.commentId === commentId);
    const at = new Date().toISOString();
    Object.assign(comment, { body: text, edited: true, editedAt: at });
    comment.history.push({ body: text, at });
    return this.talk(tenant, thread, 'comment-edited', actor);
  }

  deleteComment(tenant, actor, threadId, commentId) {
    const thread = this.thread(tenant, threadId);
    Object.assign(
      thread.comments.find((one) => one.commentId === commentId),
      { body: '', deleted: true },
    );
    return this.talk(tenant, thread, 'comment-deleted', actor);
  }

  resolve(tenant, actor, threadId, resolved) {
    const thread = this.thread(tenant, threadId);
    thread.state = resolved ? 'resolved' : 'open';
    if (resolved) thread.resolvedBy = { memberId: actor.memberId, name: actor.name };
    else delete thread.resolvedBy;
    return this.talk(tenant, thread, resolved ? 'thread-resolved' : 'thread-reopened', actor);
  }

  moves(p) {
    return MOVES[p.state];
  }
}
