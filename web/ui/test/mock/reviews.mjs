// The reviews of the mock: the same moves as the API's, with as many of its refusals as the browser can meet.
import { randomUUID } from 'node:crypto';
import { protocol } from './review-standards.mjs';
import { Refusal } from './store.mjs';

const person = ({ memberId, name }) => ({ memberId, name });
const now = () => new Date().toISOString();
const ahead = (hours) => new Date(Date.now() + hours * 3_600_000).toISOString();
const refuse = (code, detail, status = 409) => {
  throw new Refusal(status, code, detail);
};

export class Reviews {
  constructor(store) {
    this.store = store;
  }

  find(tenant, name) {
    return tenant.reviews.get(name) ?? refuse('NOT_FOUND', `There is no review ${name}.`, 404);
  }

  /** Says what happened, to all or to one alone. */
  tell(tenant, review, event, actor, only) {
    const object = { kind: 'review', id: review.name };
    const more = { proposal: review.proposal, log: review.log, ...(only ? { only } : {}) };
    const { position, at } = this.store.emit(tenant, event, actor, object, more);
    if (!only) review.updatedAt = at;
    return { position, version: only ? 0 : ++review.version };
  }

  act(review, act, actor, more) {
    review.acts.push({ act, by: person(actor), at: now(), ...more });
  }

  chaired(tenant, name, actor) {
    const review = this.find(tenant, name);
    if (review.chair.memberId !== actor.memberId)
      refuse('NOT_THE_CHAIR', 'Only the chair of the review may.', 403);
    return review;
  }

  seat(review, key, actor) {
    const seat =
      review.seats.find((one) => one.key === key) ?? refuse('NOT_FOUND', `There is no seat ${key}.`, 404);
    if (actor && seat.member.memberId !== actor.memberId)
      refuse('NOT_YOUR_SEAT', 'Somebody else sits there.', 403);
    return seat;
  }

  addTo(tenant, review, { perspective, member }, acceptBy = ahead(48)) {
    const found = tenant.members.find((one) => one.memberId === member);
    const same = review.seats.filter((one) => one.perspective === perspective).length;
    review.seats.push({
      key: same ? `${perspective}-${same + 1}` : perspective,
      perspective,
      member: person(found),
      status: 'invited',
      required: protocol.perspectives.includes(perspective),
      since: now(),
      acceptBy,
      former: [],
    });
  }

  convene(tenant, actor, key, { revision, seats, options = [], acceptBy, deadline }) {
    const p = this.store.proposal(tenant, key);
    if (p.state !== 'proposed') refuse('PROPOSAL_MOVE_REFUSED', `${key} is ${p.state}.`);
    const review = {
      name: `review-${randomUUID()}`,
      proposal: key,
      log: p.log,
      phase: 'sealed-round',
      chair: person(actor),
      convenedAt: now(),
      version: -1,
      options,
      revision,
      convenedOn: revision,
      taken: [],
      seats: [],
      rounds: [],
      sheets: new Map(),
      findings: [],
      positions: [],
      movements: [],
      answers: [],
      overrides: new Map(),
      dissents: [],
      withdrawnDissents: [],
      earlierRecommendations: [],
      conditions: [],
      acts: [],
    };
    tenant.reviews.set(review.name, review);
    for (const seat of seats) this.addTo(tenant, review, seat, acceptBy);
    p.state = 'in-review';
    this.roundOf(review, deadline);
    return { review: review.name, ...this.tell(tenant, review, 'panel-convened', actor) };
  }

  roundOf(review, deadline = ahead(protocol.roundHours)) {
    review.phase = 'sealed-round';
    review.deadline = deadline;
    const number = review.rounds.length + 1;
    review.rounds.push({ number, revision: review.revision, openedAt: now(), deadline, notFiled: [] });
  }

  answerSeat(tenant, actor, name, key, how, { reason } = {}) {
    const review = this.find(tenant, name);
    const seat = this.seat(review, key, how === 'waived' ? undefined : actor);
    Object.assign(seat, { status: how, since: now(), ...(reason ? { reason } : {}) });
    if (how === 'waived') this.act(review, 'seat-waived', actor, { subject: key, reason });
    return this.tell(tenant, review, `seat-${how}`, actor);
  }

  addSeat(tenant, actor, name, body) {
    const review = this.chaired(tenant, name, actor);
    this.addTo(tenant, review, body);
    return this.tell(tenant, review, 'seat-added', actor);
  }

  substitute(tenant, actor, name, key, { member, reason }) {
    const review = this.chaired(tenant, name, actor);
    const seat = this.seat(review, key);
    seat.former.push({ member: seat.member, left: seat.status, reason, at: now() });
    const found = tenant.members.find((one) => one.memberId === member);
    Object.assign(seat, { member: person(found), status: 'invited', since: now(), acceptBy: ahead(48) });
    delete seat.reason;
    review.positions = review.positions.filter((one) => one.seat !== key);
    this.act(review, 'seat-substituted', actor, { subject: key, reason });
    return this.tell(tenant, review, 'seat-substituted', actor);
  }

  sheet(review, actor, key, round) {
    const seat = this.seat(review, key, actor);
    const id = `${key}/${round}/${actor.memberId}`;
    if (!review.sheets.has(id))
      review.sheets.set(id, { seat: key, round, findings: [], answers: {}, version: -1 });
    return [review.sheets.get(id), seat];
  }

  write(tenant, actor, name, key, round, change) {
    const review = this.find(tenant, name);
    if (review.phase !== 'sealed-round') refuse('REVIEW_PHASE_REFUSED', `The review is in ${review.phase}.`);
    const [sheet] = this.sheet(review, actor, key, round);
    const more = change(sheet, review) ?? {};
    sheet.version++;
    return { ...more, ...this.tell(tenant, review, 'sealed-entry-saved', actor, actor.memberId) };
  }

  checkPosition(review, sheet, { stance, findings = [], clearedBy }) {
    const known = [...(sheet?.findings ?? []), ...review.findings].map((one) => one.id);
    if (stance === 'object' && findings.length === 0)
      refuse('OBJECTION_NEEDS_FINDING', 'Cite at least one finding.');
    if (stance === 'object' && !clearedBy)
      refuse('OBJECTION_NEEDS_CLEARANCE', 'Say what would clear the objection.');
    if (findings.some((id) => !known.includes(id))) refuse('FINDING_UNKNOWN', 'There is no such finding.');
  }

  file(tenant, actor, name, key, round) {
    const review = this.find(tenant, name);
    const [sheet, seat] = this.sheet(review, actor, key, round);
    if (!sheet.position && !sheet.nothingToAdd) refuse('SHEET_INCOMPLETE', 'Take a position first.');
    sheet.filedAt = now();
    seat.filed = true;
    return this.tell(tenant, review, 'seat-filed', actor);
  }

  reveal(tenant, actor, name, { reason } = {}) {
    const review = this.chaired(tenant, name, actor);
    const round = review.rounds.at(-1);
    const held = review.seats.filter((one) => one.status === 'accepted' || one.status === 'invited');
    round.notFiled = held.filter((one) => !one.filed).map((one) => one.key);
    if (round.notFiled.length && !reason) refuse('REVEAL_NEEDS_REASON', 'Say why not to wait.');
    Object.assign(round, { revealedAt: now(), trigger: 'chair', ...(reason ? { reason } : {}) });
    for (const seat of review.seats) {
      const sheet = review.sheets.get(`${seat.key}/${round.number}/${seat.member.memberId}`);
      if (!seat.filed || !sheet) continue;
      this.open(review, seat, sheet, round);
    }
    review.phase = 'discussion';
    review.deadline = ahead(protocol.discussionHours);
    return this.tell(tenant, review, 'round-revealed', actor);
  }

  open(review, seat, sheet, round) {
    const common = {
      seat: seat.key,
      perspective: seat.perspective,
      round: round.number,
      revision: review.revision,
    };
    for (const finding of sheet.findings)
      review.findings.push({
        ...finding,
        ...common,
        number: review.findings.length + 1,
        raisedBy: seat.member,
      });
    this.stand(review, seat, round.number, sheet, false);
    review.answers.push({ ...common, items: sheet.answers });
    seat.filed = false;
  }

  stand(review, seat, round, { position, nothingToAdd }, inTheOpen, reason) {
    const before = review.positions.find((one) => one.seat === seat.key && one.stands);
    if (before) before.stands = false;
    const at = now();
    const common = { seat: seat.key, perspective: seat.perspective, member: seat.member, round, at };
    review.positions.push({
      ...common,
      revision: review.revision,
      ...(position
        ? { position: { perOption: [], findings: [], dependsOn: [], ...position } }
        : { nothingToAdd }),
      stands: true,
    });
    if (position && before?.position && before.position.stance !== position.stance)
      review.movements.push({
        ...common,
        from: before.position.stance,
        to: position.stance,
        inTheOpen,
        ...(reason ? { reason } : {}),
      });
  }

  movePosition(tenant, actor, name, key, { reason, ...position }) {
    const review = this.find(tenant, name);
    const seat = this.seat(review, key, actor);
    this.checkPosition(review, undefined, position);
    this.stand(review, seat, review.rounds.length, { position }, true, reason);
    return this.tell(tenant, review, 'position-moved', actor);
  }

  openRound(tenant, actor, name, { deadline }) {
    const review = this.chaired(tenant, name, actor);
    this.take(review);
    this.roundOf(review, deadline);
    return this.tell(tenant, review, 'round-opened', actor);
  }

  /** Puts the newest submitted revision before the panel. */
  take(review, submitted = review.submitted) {
    review.submitted = submitted;
    if (!submitted || submitted <= review.revision || review.phase === 'sealed-round') return;
    const changed = ['Failure modes'];
    const lapsed = review.positions
      .filter((one) => one.stands && one.position && !one.position.dependsOn.length)
      .map((one) => {
        one.lapse = {
          revision: submitted,
          sections: changed,
          sentence: `Revision ${submitted} changed "Failure modes", on which the position rests.`,
        };
        return { seat: one.seat, sections: changed };
      });
    review.taken.push({ revision: submitted, former: review.revision, at: now(), changed, lapsed });
    review.revision = submitted;
    if (review.phase === 'recommendation') {
      this.void(review, 'revision', submitted);
      review.phase = 'discussion';
    }
  }

  moveDeadline(tenant, actor, name, { to, reason }) {
    const review = this.chaired(tenant, name, actor);
    this.act(review, 'deadline-moved', actor, { before: review.deadline, reason });
    review.deadline = to;
    return this.tell(tenant, review, 'deadline-moved', actor);
  }

  finding(review, id) {
    return (
      review.findings.find((one) => one.id === id) ?? refuse('NOT_FOUND', 'There is no such finding.', 404)
    );
  }

  dispose(tenant, actor, name, id, { condition, duplicateOf, ...body }) {
    const review = this.find(tenant, name);
    const finding = this.finding(review, id);
    if (finding.disposition) (finding.earlierDispositions ??= []).push(finding.disposition);
    this.settle(finding, false);
    finding.disposition = { ...body, by: person(actor), at: now() };
    if (condition) {
      const held = { id: randomUUID(), ...condition, findings: [id] };
      review.deferred = [...(review.deferred ?? []), held];
      finding.disposition.condition = held.id;
    }
    if (duplicateOf) finding.disposition.duplicateOf = this.finding(review, duplicateOf).number;
    for (const one of review.positions)
      one.dueAgain =
        one.stands &&
        one.position?.stance === 'endorse-on-conditions' &&
        one.position.findings.every((f) => this.finding(review, f).disposition?.kind === 'accepted');
    return this.tell(tenant, review, 'finding-disposed', actor);
  }

  contest(tenant, actor, name, id, body) {
    const review = this.find(tenant, name);
    const finding = this.finding(review, id);
    if (body) finding.contest = { by: person(actor), reason: body.reason, at: now() };
    else this.settle(finding, true);
    return this.tell(tenant, review, body ? 'disposition-contested' : 'contest-withdrawn', actor);
  }

  settle(finding, withdrawn) {
    if (finding.contest)
      (finding.settledContests ??= []).push({ ...finding.contest, settledAt: now(), withdrawn });
    delete finding.contest;
  }

  void(review, by, number) {
    const { recommendation } = review;
    if (!recommendation || recommendation.outdated) return;
    const { signatures } = recommendation;
    Object.assign(recommendation, {
      outdated: true,
      signatures: [],
      voided: { by, number, at: now(), signatures },
    });
  }

  recommend(tenant, actor, name, { conditions = [], ...body }) {
    const review = this.chaired(tenant, name, actor);
    const version = (review.recommendation?.version ?? 0) + 1;
    this.void(review, 'version', version);
    if (review.recommendation) review.earlierRecommendations.push(review.recommendation);
    review.recommendation = {
      agreement: '',
      disagreement: '',
      tradeOffs: '',
      ...body,
      conditions: conditions.map((one) => one.text),
      version,
      revision: review.revision,
      by: person(actor),
      at: now(),
      outdated: false,
      signatures: [],
    };
    review.conditions = conditions.map((one) => ({ id: randomUUID(), findings: [], ...one, state: 'open' }));
    review.phase = 'recommendation';
    delete review.deadline;
    return this.tell(tenant, review, 'recommendation-recorded', actor);
  }

  sign(tenant, actor, name, key) {
    const review = this.find(tenant, name);
    const seat = this.seat(review, key, actor);
    review.recommendation.signatures.push({ seat: seat.key, member: seat.member, at: now() });
    return this.tell(tenant, review, 'recommendation-signed', actor);
  }

  dissent(tenant, actor, name, key, body) {
    const review = this.find(tenant, name);
    const seat = this.seat(review, key, actor);
    const former = review.dissents.filter((one) => one.seat === key);
    for (const one of former)
      review.withdrawnDissents.push({ ...one, withdrawnAt: now(), replaced: body !== undefined });
    review.dissents = review.dissents.filter((one) => one.seat !== key);
    if (body) {
      const { version } = review.recommendation;
      review.recommendation.signatures = review.recommendation.signatures.filter((one) => one.seat !== key);
      review.dissents.push({
        seat: key,
        perspective: seat.perspective,
        member: seat.member,
        version,
        statement: body.statement,
        at: now(),
      });
    }
    return this.tell(tenant, review, body ? 'dissent-recorded' : 'dissent-withdrawn', actor);
  }

  override(tenant, actor, name, { rule, reason }, sentence) {
    const review = this.chaired(tenant, name, actor);
    review.overrides.set(rule, { chair: person(actor), reason, overrode: sentence, at: now() });
    this.act(review, 'gate-rule-overridden', actor, { subject: rule, before: sentence, reason });
    return this.tell(tenant, review, 'gate-rule-overridden', actor);
  }

  decide(tenant, actor, name, { rationale }, failing) {
    const review = this.chaired(tenant, name, actor);
    if (failing.length) refuse('GATE_RULES_UNMET', failing[0].sentence);
    const p = this.store.proposal(tenant, review.proposal);
    const { outcome, version } = review.recommendation;
    review.phase = 'decided';
    review.decision = {
      outcome,
      revision: review.revision,
      rationale,
      deciders: [person(actor)],
      recommendation: version,
      coverage: [],
      recordedBy: person(actor),
      at: now(),
    };
    p.state = outcome;
    const overrides = [...review.overrides].map(([rule, override]) => ({ rule, ...override }));
    p.decision = { ...review.decision, tier: 'panel', decidedAt: now(), overrides };
    return this.tell(tenant, review, 'review-decided', actor);
  }

  cancel(tenant, actor, name, { reason }) {
    const review = this.chaired(tenant, name, actor);
    Object.assign(review, { phase: 'cancelled', cancelledFor: reason });
    this.store.proposal(tenant, review.proposal).state = 'proposed';
    return this.tell(tenant, review, 'review-cancelled', actor);
  }

  handOver(tenant, actor, name, { to, reason }) {
    const review = this.find(tenant, name);
    this.act(review, 'chair-handed-over', actor, { before: review.chair.name, reason });
    review.chair = person(tenant.members.find((one) => one.memberId === to));
    return this.tell(tenant, review, 'chair-handed-over', actor);
  }

  endCondition(tenant, actor, name, id, state, closing) {
    const review = this.find(tenant, name);
    const condition = review.conditions.find((one) => one.id === id);
    Object.assign(condition, { state, closing, closedBy: person(actor), closedAt: now() });
    return this.tell(tenant, review, `condition-${state}`, actor);
  }

  reassign(tenant, actor, name, id, { owner, due, reason }) {
    const review = this.chaired(tenant, name, actor);
    Object.assign(
      review.conditions.find((one) => one.id === id),
      { owner, due },
    );
    this.act(review, 'condition-reassigned', actor, { subject: id, reason });
    return this.tell(tenant, review, 'condition-reassigned', actor);
  }
}
