// What the mock answers to reads of reviews, to each person what they may see.
import { checklists, gateRules, protocol } from './review-standards.mjs';

const SCALE = { object: 0, 'endorse-on-conditions': 0.5, endorse: 1 };
const OPEN = ['sealed-round', 'discussion', 'recommendation'];
const MOVES = {
  'sealed-round': ['write-sheet', 'file-sheet', 'move-deadline', 'reveal-round'],
  discussion: [
    'move-position',
    'dispose-finding',
    'contest-disposition',
    'move-deadline',
    'open-round',
    'recommend',
  ],
  recommendation: [
    'move-position',
    'dispose-finding',
    'contest-disposition',
    'open-round',
    'recommend',
    'sign',
    'dissent',
    'override-gate-rule',
    'decide',
  ],
  decided: ['fulfil-condition', 'waive-condition', 'reassign-condition', 'hand-over-chair'],
  cancelled: [],
};
const ALWAYS = [
  'accept-seat',
  'decline-seat',
  'recuse-seat',
  'add-seat',
  'substitute-seat',
  'waive-seat',
  'hand-over-chair',
  'cancel',
];
const OF_SEAT = [
  'accept-seat',
  'decline-seat',
  'recuse-seat',
  'write-sheet',
  'file-sheet',
  'move-position',
  'contest-disposition',
  'sign',
  'dissent',
];

const standing = (review) => review.positions.filter((one) => one.stands);
const isOpen = (finding) => !finding.disposition || finding.contest;

/** Tastle and Wierman's consensus of stances on the scale from objection to endorsement. */
export function consensus(stances) {
  const values = stances.filter((stance) => stance in SCALE).map((stance) => SCALE[stance]);
  if (values.length === 0) return undefined;
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return 1 + values.reduce((sum, value) => sum + Math.log2(1 - Math.abs(value - mean)), 0) / values.length;
}

function agreementOf(positions, more) {
  const stances = positions.flatMap((one) => (one.position ? [one.position.stance] : []));
  const value = consensus(stances);
  const differences = [];
  positions.forEach((a, i) =>
    positions.slice(i + 1).forEach((b) => {
      const distance = Math.abs(SCALE[a.position?.stance] - SCALE[b.position?.stance]);
      if (distance > 0)
        differences.push({
          one: a.perspective,
          other: b.perspective,
          distance,
          sentence: `${a.perspective} and ${b.perspective} differ: ${a.position.stance} against ${b.position.stance}.`,
        });
    }),
  );
  const sentence =
    value === undefined
      ? 'Nobody has taken a position that counts.'
      : value > 0.8
        ? 'The panel agrees.'
        : value > 0.4
          ? 'The panel agrees in part.'
          : 'The panel is split.';
  return {
    ...more,
    ...(value === undefined ? {} : { consensus: value }),
    counted: stances.filter((stance) => stance in SCALE).length,
    sentence,
    differences: differences.sort((a, b) => b.distance - a.distance),
    standings: [],
  };
}

export function gatesOf(review, p) {
  const open = review.findings.filter(isOpen);
  const seats = review.seats.filter((one) => one.status === 'accepted');
  const { recommendation } = review;
  const unsigned = recommendation && !recommendation.outdated ? waiting(review) : [];
  const authors = p.authors.map((one) => one.memberId);
  const counted = standing(review).filter((one) => !one.lapse && one.position?.stance in SCALE).length;
  const incomplete = review.conditions.filter((one) => !one.owner || !one.due).length;
  const blockers = open.filter((one) => one.severity === 'blocker').length;
  const facts = {
    quorum: [
      true,
      counted >= Math.min(protocol.quorum, seats.length),
      `${counted} of ${protocol.quorum} positions count.`,
    ],
    'no-open-blocker': [true, blockers === 0, `${blockers} blocker(s) open.`],
    'no-undisposed-finding': [
      true,
      open.length === 0,
      `${open.length} finding(s) without a settled disposition.`,
    ],
    'conditions-complete': [
      review.conditions.length > 0,
      incomplete === 0,
      `${incomplete} condition(s) without owner or due date.`,
    ],
    'author-independence': [
      true,
      !seats.some((one) => authors.includes(one.member.memberId)),
      'An author holds a seat.',
    ],
    'signed-or-dissented': [
      recommendation !== undefined,
      unsigned.length === 0,
      `${unsigned.length} seat(s) have neither signed nor dissented.`,
    ],
  };
  return gateRules.map(({ name, description, overrideIf }) => {
    const [applies, satisfied, missing] = facts[name];
    const override = review.overrides.get(name);
    const status = !applies
      ? 'not-applicable'
      : satisfied
        ? 'satisfied'
        : override
          ? 'overridden'
          : 'unsatisfied';
    return {
      rule: name,
      description,
      status,
      sentence: satisfied ? description : missing,
      because: [{ fact: name, value: missing }],
      overridable: overrideIf !== 'false',
      ...(override ? { override } : {}),
    };
  });
}

function waiting(review) {
  const done = [
    ...review.recommendation.signatures.map((one) => one.seat),
    ...review.dissents.map((one) => one.seat),
  ];
  return review.seats
    .filter((one) => one.status === 'accepted' && !done.includes(one.key))
    .map((one) => one.key);
}

export function reviewSummary(tenant, review) {
  const { name, proposal, log, phase, deadline, chair, convenedAt, updatedAt, decision } = review;
  return {
    review: name,
    proposal,
    log,
    title: tenant.proposals.get(proposal).title,
    phase,
    round: review.rounds.length,
    ...(deadline && OPEN.includes(phase) ? { deadline } : {}),
    chair,
    ...(decision ? { outcome: decision.outcome } : {}),
    seatCount: review.seats.length,
    vacantCount: review.seats.filter((one) => ['declined', 'recused'].includes(one.status)).length,
    convenedAt,
    updatedAt,
  };
}

export function dossier(tenant, review, me) {
  const p = tenant.proposals.get(review.proposal);
  const isChair = review.chair.memberId === me.memberId;
  const own = review.seats.filter(
    (one) => one.member.memberId === me.memberId && ['invited', 'accepted'].includes(one.status),
  );
  const isAuthor = p.authors.some((one) => one.memberId === me.memberId);
  const owns = review.conditions.some((one) => one.owner === me.memberId);
  const member = (id) => {
    const found = tenant.members.find((one) => one.memberId === id);
    return { memberId: id, name: found?.name ?? 'Former member' };
  };
  const numbers = new Map(review.findings.map((one) => [one.id, one.number]));
  const { recommendation } = review;
  const waits = recommendation ? waiting(review) : [];
  const moves = [...MOVES[review.phase], ...(OPEN.includes(review.phase) ? ALWAYS : [])].filter((move) => {
    if (OF_SEAT.includes(move)) return own.length > 0;
    if (move === 'dispose-finding') return isAuthor || isChair;
    if (move === 'fulfil-condition') return owns || isChair;
    if (move === 'hand-over-chair') return isChair || me.roles.includes('owner');
    return isChair;
  });
  const rounds = review.rounds.filter((one) => one.revealedAt);
  return {
    ...reviewSummary(tenant, review),
    version: review.version,
    authors: p.authors,
    protocol,
    gateRulesVersion: 0,
    options: review.options,
    document: {
      revision: review.revision,
      convened: review.convenedOn,
      submitted: review.submitted ?? review.revision,
      taken: review.taken,
    },
    seats: review.seats.map(({ filed, ...seat }) => ({
      ...seat,
      ...(review.phase === 'sealed-round' && (isChair || seat.member.memberId === me.memberId)
        ? { filed: filed === true }
        : {}),
      coverage:
        seat.status === 'waived'
          ? 'waived'
          : standing(review).some((one) => one.seat === seat.key)
            ? standing(review).find((one) => one.seat === seat.key).position
              ? 'covered'
              : 'nothing-to-add'
            : 'uncovered',
      ...(recommendation && !recommendation.outdated
        ? {
            signature: review.dissents.some((one) => one.seat === seat.key)
              ? 'dissents'
              : recommendation.signatures.some((one) => one.seat === seat.key)
                ? 'signed'
                : 'open',
          }
        : {}),
    })),
    rounds: review.rounds,
    findings: review.findings.map((finding) => ({
      earlierDispositions: [],
      settledContests: [],
      ...finding,
      citedBy: standing(review)
        .filter((one) => one.position?.findings.includes(finding.id))
        .map((one) => one.seat),
    })),
    positions: review.positions.map((one) => ({ dueAgain: false, ...one })),
    movements: review.movements,
    agreement: review.positions.length
      ? [
          ...rounds.map((round) =>
            agreementOf(
              review.seats.flatMap(
                (seat) =>
                  review.positions.find((one) => one.seat === seat.key && one.round === round.number) ?? [],
              ),
              { round: round.number },
            ),
          ),
          agreementOf(standing(review), {}),
        ]
      : [],
    clusters:
      review.findings.length > 2 ? [{ findings: [1, 2], sentences: ['Both are about "a hot table".'] }] : [],
    answers: review.answers.map((one) => ({
      ...one,
      items: (checklists[one.perspective] ?? []).map((item) => ({ ...item, ...one.items[item.id] })),
    })),
    gates: gatesOf(review, p),
    ...(recommendation
      ? { recommendation: { ...recommendation, waiting: recommendation.outdated ? [] : waits } }
      : {}),
    earlierRecommendations: review.earlierRecommendations.map((one) => ({ ...one, waiting: [] })),
    dissents: review.dissents,
    withdrawnDissents: review.withdrawnDissents,
    conditions: review.conditions.map(({ owner, ...one }) => ({
      ...one,
      ...(owner ? { owner: member(owner) } : {}),
      findings: one.findings.map((id) => numbers.get(id)),
    })),
    acts: review.acts,
    ...(review.decision ? { decision: review.decision } : {}),
    ...(review.cancelledFor ? { cancelledFor: review.cancelledFor } : {}),
    ownSeats: own.map((one) => one.key),
    parts: [
      ...(isChair ? ['chair'] : []),
      ...(own.length ? ['seat'] : []),
      ...(isAuthor ? ['author'] : []),
      ...(owns ? ['condition-owner'] : []),
      ...(me.roles.includes('owner') ? ['owner'] : []),
    ],
    openMoves: moves,
  };
}

export function sheetView(review, sheet, seat) {
  const missing =
    sheet.position || sheet.nothingToAdd ? [] : ['Take a position, or say that there is nothing to add.'];
  return {
    review: review.name,
    seat: seat.key,
    perspective: seat.perspective,
    round: sheet.round,
    version: sheet.version,
    revision: review.revision,
    open: review.phase === 'sealed-round',
    ...(sheet.filedAt ? { filedAt: sheet.filedAt } : {}),
    findings: sheet.findings,
    ...(sheet.position
      ? { position: { perOption: [], findings: [], dependsOn: [], ...sheet.position } }
      : {}),
    ...(sheet.nothingToAdd ? { nothingToAdd: sheet.nothingToAdd } : {}),
    checklist: (checklists[seat.perspective] ?? []).map((item) => ({ ...item, ...sheet.answers[item.id] })),
    missing,
  };
}

/** Whose turn it is, as far as the mock goes. */
export function attention(tenant, me) {
  return [...tenant.reviews.values()].flatMap((review) => {
    const common = {
      since: review.updatedAt,
      proposal: review.proposal,
      title: tenant.proposals.get(review.proposal).title,
      review: review.name,
      ...(review.deadline ? { due: review.deadline } : {}),
    };
    const entries = [];
    for (const seat of review.seats.filter((one) => one.member.memberId === me.memberId)) {
      if (seat.status === 'invited') entries.push({ reason: 'answer-invitation', seat: seat.key });
      if (seat.status === 'accepted' && review.phase === 'sealed-round' && !seat.filed)
        entries.push({ reason: 'file-sheet', seat: seat.key });
      if (review.recommendation && review.phase === 'recommendation' && waiting(review).includes(seat.key))
        entries.push({ reason: 'sign-or-dissent', seat: seat.key });
    }
    const isAuthor = tenant.proposals
      .get(review.proposal)
      .authors.some((one) => one.memberId === me.memberId);
    if (isAuthor && review.phase === 'discussion')
      for (const finding of review.findings.filter(isOpen))
        entries.push({ reason: 'settle-finding', item: String(finding.number) });
    if (review.chair.memberId === me.memberId && review.phase === 'sealed-round')
      entries.push({ reason: 'reveal-round' });
    return entries.map((entry) => ({ ...common, ...entry }));
  });
}

export function perspectiveLoad(tenant) {
  const seats = [...tenant.reviews.values()]
    .filter((review) => OPEN.includes(review.phase))
    .flatMap((review) => review.seats.map((seat) => ({ ...seat, since: review.updatedAt })));
  return [...new Set(seats.map((seat) => seat.perspective))].sort().map((perspective) => {
    const own = seats.filter((seat) => seat.perspective === perspective);
    const waiting = own.filter((seat) => !seat.filed);
    return {
      perspective,
      seats: own.length,
      waiting: waiting.length,
      ...(waiting.length ? { waitingSince: waiting.map((seat) => seat.since).sort()[0] } : {}),
      filed: 4,
      hoursToFile: 31.5,
    };
  });
}

export function panelLoad(tenant) {
  return tenant.members
    .filter((one) => one.roles.includes('expert'))
    .map((one) => {
      const seats = [...tenant.reviews.values()]
        .filter((review) => OPEN.includes(review.phase))
        .flatMap((review) => review.seats.filter((seat) => seat.member.memberId === one.memberId));
      return {
        member: { memberId: one.memberId, name: one.name },
        perspectives: [...new Set(seats.map((seat) => seat.perspective))],
        seats: seats.length,
        waiting: seats.filter((seat) => !seat.filed).length,
        filed: 4,
        hoursToFile: 31.5,
      };
    });
}
