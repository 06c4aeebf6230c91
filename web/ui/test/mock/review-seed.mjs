// Reviews in every phase, for the mock to begin with.
import { randomUUID } from 'node:crypto';

const TITLES = [
  ['Encrypt columns with a key per customer', ['security']],
  ['Move the ledger to logical replication', ['postgresql']],
  ['Rate limits at the edge instead of in each service', ['api']],
  ['Keep events for ten years in object storage', ['events']],
];
const HOT = { exact: 'a hot table', prefix: 'no new part\n', suffix: '\n', start: 0, end: 11 };
const RETRY = {
  exact: 'at most two seconds',
  prefix: 'runs waits\nfor ',
  suffix: ' and is then',
  start: 0,
  end: 19,
};

export function seedReviews(store, tenant, body) {
  const who = (name) => tenant.members.find((one) => one.name.startsWith(name));
  const chair = who('Carl');
  const author = who('Ann');
  const panel = [who('Sam'), who('Dana'), who('Rita')];
  const perspectives = ['security', 'data', 'reliability'];
  const { reviews } = store;
  const convened = TITLES.map(([title, tags]) => {
    const { key } = store.draft(tenant, author, 'PLAT', { title, body, tags }, 90);
    store.submit(tenant, author, key, { revision: 1 }, 80);
    const { review } = reviews.convene(tenant, chair, key, {
      revision: 1,
      seats: panel.map((member, i) => ({ perspective: perspectives[i], member: member.memberId })),
      options: ['Idempotency key in the database', 'Dedicated cache'],
    });
    return review;
  });
  const [sealed, discussed, recommended, decided] = convened;
  reviews.answerSeat(tenant, panel[0], sealed, 'security', 'accepted');
  reviews.answerSeat(tenant, panel[2], sealed, 'reliability', 'recused', {
    reason: 'Works for the vendor of the store',
  });
  for (const name of [discussed, recommended, decided]) held(name);
  const dispose = (name, number, disposition) =>
    reviews.dispose(tenant, author, name, tenant.reviews.get(name).findings[number - 1].id, disposition);
  dispose(discussed, 1, {
    kind: 'rejected',
    reason: 'Measured: 1.8 ms at p99.',
    answer: 'The table takes one insert a request, and we measured it.',
  });
  reviews.contest(tenant, panel[0], discussed, tenant.reviews.get(discussed).findings[0].id, {
    reason: 'Measured on an idle machine.',
  });
  for (const name of [recommended, decided]) {
    for (const number of [1, 2])
      dispose(name, number, { kind: 'accepted', revision: 2, answer: 'Mended in the next revision.' });
    dispose(name, 3, {
      kind: 'deferred',
      answer: 'Before the second region opens.',
      condition: { text: 'Measure the table under load before the second region opens.' },
    });
    dispose(name, 4, {
      kind: 'out-of-scope',
      reason: 'Another proposal.',
      answer: 'See the one on replication.',
    });
    const [condition] = tenant.reviews.get(name).deferred;
    reviews.recommend(tenant, chair, name, {
      outcome: 'accepted-with-conditions',
      summary: 'The simplest thing that keeps the order, with one measurement still owed.',
      agreement: '- Reliability endorses the proposal.',
      disagreement: '- Data objects: the table may not hold.',
      tradeOffs: '- One table more to watch, one system less to run.',
      conditions: [{ ...condition, owner: author.memberId, due: '2031-03-01' }],
    });
    reviews.sign(tenant, panel[2], name, 'reliability');
  }
  reviews.sign(tenant, panel[0], decided, 'security');
  reviews.dissent(tenant, panel[1], decided, 'data', {
    statement:
      'One table for all keys will be the bottleneck within a year, and splitting it later costs more.',
  });
  reviews.override(
    tenant,
    chair,
    decided,
    { rule: 'quorum', reason: 'Two of three were heard in full.' },
    '2 of 3 positions count.',
  );
  reviews.decide(tenant, chair, decided, { rationale: 'We go ahead, and measure before it matters.' }, []);

  function held(name) {
    perspectives.forEach((key, i) => reviews.answerSeat(tenant, panel[i], name, key, 'accepted'));
    const write = (i, change) => reviews.write(tenant, panel[i], name, perspectives[i], 1, change);
    const hot = randomUUID();
    const slow = randomUUID();
    write(0, (sheet) => {
      sheet.findings.push({
        id: hot,
        kind: 'risk',
        severity: 'blocker',
        statement: 'The table becomes **hot** at 500 requests a second.',
        anchor: HOT,
        scenario: {
          source: 'A sale',
          stimulus: 'Ten times the usual requests',
          response: 'Payments go on',
          measure: 'p99 below 120 ms',
        },
      });
      sheet.findings.push({
        id: randomUUID(),
        kind: 'question',
        severity: 'minor',
        statement: 'Who may read the keys?',
        checklistItem: 'SEC-2',
      });
      sheet.answers['SEC-1'] = { verdict: 'addressed' };
      sheet.answers['SEC-2'] = { verdict: 'not-addressed', note: 'Nothing says who reads the keys.' };
      sheet.position = {
        stance: 'endorse-on-conditions',
        rationale: 'Good, once the load is measured.',
        confidence: 4,
        findings: [hot],
        dependsOn: ['Failure modes'],
      };
    });
    write(1, (sheet) => {
      sheet.findings.push({
        id: slow,
        kind: 'trade-off-point',
        severity: 'major',
        statement: 'One table for all keys trades a simple transaction for a bottleneck.',
        anchor: HOT,
      });
      sheet.position = {
        stance: 'object',
        rationale: 'The table will not hold.',
        confidence: 3,
        findings: [slow],
        clearedBy: 'A measurement at ten times the load.',
        perOption: [{ option: 'Dedicated cache', stance: 'endorse' }],
      };
    });
    write(2, (sheet) => {
      sheet.findings.push({
        id: randomUUID(),
        kind: 'gap',
        severity: 'note',
        statement: 'Says nothing of what a client does after two seconds.',
        anchor: RETRY,
      });
      sheet.position = { stance: 'endorse', rationale: 'It fails the right way.', confidence: 5 };
    });
    perspectives.forEach((key, i) => reviews.file(tenant, panel[i], name, key, 1));
    reviews.reveal(tenant, chair, name, {});
  }
}
