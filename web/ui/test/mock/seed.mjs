// The people and documents that the mock starts with.
const id = (n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const ROLES = [
  ['owner', 'Olga Owner', ['owner']],
  ['chair', 'Carl Chair', ['chair']],
  ['author', 'Ann Author', ['author']],
  ['security', 'Sam Security', ['expert']],
  ['data', 'Dana Data', ['expert']],
  ['reliability', 'Rita Reliability', ['expert']],
  ['reader', 'Ray Reader', ['reader']],
  ['auditor', 'Audrey Auditor', ['auditor']],
];

export const people = ['acme', 'globex'].flatMap((tenant, t) =>
  ROLES.map(([role, name, roles], i) => ({
    id: id(t * 100 + i + 1),
    email: `${role}@${tenant}.example`,
    name: t === 0 ? name : name.replace(/^\w+/, (first) => `${first}a`),
    role,
    tenants: { [tenant]: roles },
  })),
);
people.push({
  id: id(900),
  email: 'kim@both.example',
  name: 'Kim Both',
  role: 'author',
  tenants: { acme: ['author'], globex: ['reader'] },
});
people.push({
  id: id(901),
  email: 'operator@witan.example',
  name: 'Otto Operator',
  role: 'operator',
  operator: true,
  tenants: {},
});

export const body = `## Context

Payments reach us **at least once**. Two services write the same ledger, and an order can be charged twice when a
client retries[^1]. See [the RFC](https://www.rfc-editor.org/rfc/rfc9110) and \`POST /payments\`.

> A payment that is confirmed must never be lost, and never be taken twice.

## Decision drivers

- [x] No double charge, proved by a test
- [ ] p99 below 120 ms at 500 requests a second
- [ ] Nothing new to operate

## Considered options

| Option | For | Against |
| --- | --- | --- |
| Idempotency key in the database | one transaction, no new part | a hot table |
| Dedicated cache | fast | may forget; a part to operate |
| Exactly-once broker | none seen | cost, lock-in |

## Proposal

Keep the key in the same transaction as the payment:

\`\`\`java
record Payment(PaymentId id, Money amount, IdempotencyKey key) {
  Payment { Objects.requireNonNull(key, "key"); } // one key, one effect
}
\`\`\`

\`\`\`mermaid
flowchart LR
  Client -->|key| API
  API --> Ledger[(Ledger)]
  API --> Outbox[(Outbox)] --> Broker
\`\`\`

![The sequence of a retry](images/retry.png)

### Failure modes

The naïve 🧾 retry is answered from the stored result. A second request that arrives while the first one runs waits
for at most two seconds and is then told to come back.

## Consequences

- Good: the ledger and the key cannot disagree.
- Bad: keys take space; they are dropped after 30 days.

[^1]: Seen four times in one quarter, each time refunded by hand.
`;

export const logs = {
  acme: [
    ['PAY', 'Payments', 'Decisions of the payments team: ledger, cards, refunds.'],
    ['PLAT', 'Platform', 'What every team builds on.'],
    ['DATA', 'Data and analytics', undefined],
  ],
  globex: [['CORE', 'Core systems', 'The systems that keep Globex running.']],
};

export const titles = {
  PAY: [
    ['Keep idempotency keys in the ledger database', 'accepted', ['payments', 'postgresql']],
    ['Refund through the same acquirer that took the payment', 'accepted', ['payments']],
    ['Use a dedicated cache for idempotency keys', 'superseded', ['payments', 'redis']],
    ['Sign webhooks with rotating keys', 'proposed', ['security', 'webhooks']],
    ['Encrypt card aliases with a key per tenant', 'proposed', ['security']],
    ['Reconcile with the bank every hour instead of every night', 'draft', ['reconciliation']],
    ['Drop support for the first version of the payments API', 'rejected', ['api']],
    ['Split the payments service by acquirer', 'deferred', ['architecture']],
    [
      'A saga for orders that are paid in parts, with compensation for every step that can fail on the way',
      'draft',
      [],
    ],
  ],
  PLAT: [
    ['One Kafka cluster for all teams', 'accepted', ['kafka', 'messaging']],
    ['OpenTelemetry for traces, metrics and logs', 'accepted', ['observability']],
    ['Feature flags as data, not as code', 'withdrawn', ['delivery']],
    ['PostgreSQL 18 as the default database', 'proposed', ['postgresql']],
  ],
  DATA: [['Events are the interface between teams and the warehouse', 'deprecated', ['events']]],
  CORE: [['Secret of Globex: buy the competitor', 'accepted', ['secret']]],
};
