// What the mock answers to reads.
export function summary(tenant, p) {
  const threads = [...tenant.threads.values()].filter((thread) => thread.proposal === p.key);
  const { key, log, number, title, state, tags, author, createdAt, updatedAt } = p;
  return {
    key,
    log,
    number,
    title,
    state,
    tags,
    author,
    revision: p.revisions.length,
    createdAt,
    updatedAt,
    openThreads: threads.filter((thread) => thread.state === 'open').length,
    commentCount: threads.reduce((sum, thread) => sum + thread.comments.filter((c) => !c.deleted).length, 0),
  };
}

export function full(tenant, p, openMoves) {
  return {
    ...summary(tenant, p),
    version: p.version,
    body: p.revisions.at(-1).body,
    ...(p.submittedRevision ? { submittedRevision: p.submittedRevision } : {}),
    ...(p.decision ? { decision: p.decision } : {}),
    authors: p.authors,
    supersededBy: p.supersededBy,
    relations: p.relations.map((relation) => {
      const other = tenant.proposals.get(relation.key);
      return { ...relation, title: other.title, state: other.state };
    }),
    openMoves,
  };
}

export function logView(tenant, log) {
  const own = [...tenant.proposals.values()].filter((p) => p.log === log.key);
  const { key, name, description, version } = log;
  return {
    key,
    name,
    ...(description ? { description } : {}),
    version,
    proposalCount: own.length,
    openCount: own.filter((p) => ['draft', 'proposed', 'in-review', 'deferred'].includes(p.state)).length,
    decidedCount: own.filter((p) => p.decision).length,
    lastActivityAt:
      own
        .map((p) => p.updatedAt)
        .sort()
        .at(-1) ?? new Date().toISOString(),
  };
}

export function threadView(thread) {
  return { ...thread, comments: thread.comments.map(({ history: _history, ...comment }) => comment) };
}

const SORTS = {
  updated: (a, b) => b.updatedAt.localeCompare(a.updatedAt),
  created: (a, b) => b.createdAt.localeCompare(a.createdAt),
  key: (a, b) => a.log.localeCompare(b.log) || a.number - b.number,
};

export function proposals(tenant, q) {
  return [...tenant.proposals.values()]
    .filter(
      (p) =>
        (!q.log || p.log === q.log) &&
        (!q.state || p.state === q.state) &&
        (!q.tag || p.tags.includes(q.tag)) &&
        (!q.author || p.author.memberId === q.author),
    )
    .sort(SORTS[q.sort ?? 'updated'])
    .map((p) => summary(tenant, p));
}

export function decisions(tenant, q) {
  return [...tenant.proposals.values()]
    .filter((p) => p.decision)
    .filter((p) => (!q.log || p.log === q.log) && (!q.status || p.state === q.status))
    .filter((p) => !q.year || p.decision.decidedAt.startsWith(q.year))
    .map((p) => ({
      key: p.key,
      log: p.log,
      title: p.title,
      status: p.state,
      outcome: p.decision.outcome,
      decidedAt: p.decision.decidedAt,
      deciders: p.decision.deciders,
      rationale: p.decision.rationale,
      tags: p.tags,
      supersededBy: p.supersededBy.map((s) => s.key),
    }));
}

const escape = (text) =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);

function mark(text, words) {
  const escaped = escape(text);
  if (words.length === 0) return escaped;
  return escaped.replace(
    new RegExp(
      `(${
        words
          .map((w) => w.replace(/[^\w-]/g, ''))
          .filter(Boolean)
          .join('|') || '$^'
      })`,
      'gi',
    ),
    '<em>$1</em>',
  );
}

/** What reviews have said in the open: revealed findings, dissents, and the conditions of decisions. */
function foundInReviews(tenant, p) {
  const member = (id) => tenant.members.find((one) => one.memberId === id);
  return [...tenant.reviews.values()]
    .filter((review) => review.proposal === p.key)
    .flatMap((review) => [
      ...review.findings.map((one) => ({
        type: 'finding',
        id: `finding-${review.name}-${one.number}`,
        author: one.raisedBy,
        date: review.rounds[one.round - 1].revealedAt,
        body: one.statement,
      })),
      ...review.dissents.map((one) => ({
        type: 'dissent',
        id: `dissent-${review.name}-${one.seat}-${one.member.memberId}`,
        author: one.member,
        date: one.at,
        body: one.statement,
      })),
      ...(review.decision ? review.conditions : []).map((one) => ({
        type: 'condition',
        id: `condition-${review.name}-${one.id}`,
        author: { memberId: review.chair.memberId, name: member(review.chair.memberId).name },
        date: review.decision.at,
        body: one.text,
      })),
    ]);
}

export function search(tenant, params) {
  const words = (params.get('q') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const documents = [...tenant.proposals.values()].flatMap((p) => {
    const body = p.revisions.at(-1).body;
    const common = { key: p.key, title: p.title, status: p.state, log: p.log, tags: p.tags };
    const own = {
      ...common,
      type: p.decision ? 'decision' : 'proposal',
      id: p.key,
      author: p.author,
      date: p.updatedAt,
      body,
    };
    const comments = [...tenant.threads.values()]
      .filter((thread) => thread.proposal === p.key)
      .flatMap((thread) =>
        thread.comments.map((c) => ({
          ...common,
          type: 'comment',
          id: c.commentId,
          threadId: thread.threadId,
          author: c.author,
          date: c.at,
          body: c.body,
        })),
      );
    return [own, ...comments, ...foundInReviews(tenant, p).map((one) => ({ ...common, ...one }))];
  });
  const value = { type: (d) => [d.type], log: (d) => [d.log], status: (d) => [d.status], tag: (d) => d.tags };
  value.author = (d) => [d.author.memberId];
  value.year = (d) => [d.date.slice(0, 4)];
  const matches = documents.filter((d) =>
    words.every((w) => `${d.key} ${d.title} ${d.body} ${d.tags.join(' ')}`.toLowerCase().includes(w)),
  );
  const fits = (d, except) =>
    Object.keys(value).every((name) => {
      const chosen = params.getAll(name);
      return name === except || chosen.length === 0 || value[name](d).some((v) => chosen.includes(v));
    });
  const hits = matches.filter((d) => fits(d));
  const facets = {};
  for (const name of Object.keys(value)) {
    const counts = new Map();
    for (const d of matches.filter((one) => fits(one, name)))
      for (const v of value[name](d)) counts.set(v, (counts.get(v) ?? 0) + 1);
    const label = (v) =>
      name === 'author' ? (documents.find((d) => d.author.memberId === v)?.author.name ?? v) : v;
    facets[name] = [...counts]
      .map(([v, count]) => ({ value: v, label: label(v), count }))
      .sort((a, b) => b.count - a.count);
  }
  const items = hits.map(({ body, tags: _tags, ...hit }) => {
    const at = words.length ? Math.max(0, body.toLowerCase().indexOf(words[0])) : 0;
    const from = Math.max(0, at - 60);
    return {
      ...hit,
      score: 1,
      highlight: { title: [mark(hit.title, words)], body: [mark(body.slice(from, at + 140), words)] },
    };
  });
  return { items: items.slice(0, 20), total: items.length, facets, tookMs: 7 };
}
