// The routes of the mock that are about reviews and what decides whether there is one.
import { randomUUID } from 'node:crypto';
import { checklists, gateFacts, gateRules, intakeQuestions, protocol } from './review-standards.mjs';
import {
  attention,
  dossier,
  gatesOf,
  panelLoad,
  perspectiveLoad,
  reviewSummary,
  sheetView,
} from './review-views.mjs';
import { Refusal } from './store.mjs';

const WEIGHT = ['note', 'second', 'panel'];

/** The protocol of a log, else that of the tenant, else the built-in one. */
function protocolOf({ protocols = {} }, log) {
  if (protocols[log]) return { scope: 'log', version: 1, protocol: protocols[log] };
  if (protocols['']) return { scope: 'tenant', version: 1, protocol: protocols[''] };
  return { scope: 'built-in', version: 0, protocol };
}

function intakeOf(p) {
  return { questions: intakeQuestions, tier: 'note', objections: [], ...p.intake };
}

function answerIntake(p, me, { answers, tier, reason }) {
  const asked = intakeQuestions.map(
    (question) => question.answers.find((one) => one.key === answers[question.key]).tier,
  );
  const seconds = asked.filter((one) => one === 'second').length;
  const highest = WEIGHT[Math.max(...asked.map((one) => WEIGHT.indexOf(one)))];
  p.intake = {
    answers,
    tier,
    recommendedTier: highest === 'second' && seconds > 2 ? 'panel' : highest,
    ...(reason ? { reason } : {}),
    answeredBy: { memberId: me.memberId, name: me.name },
    answeredAt: new Date().toISOString(),
    objections: p.intake?.objections ?? [],
  };
}

/** Answers a route of a proposal; undefined when it is not about how the proposal is considered. */
export function considerationRoute({ store, tenant, me, method, path, body }) {
  const [key, what] = path;
  if (!['intake', 'seconds', 'objections', 'reviews'].includes(what)) return undefined;
  const p = store.proposal(tenant, key);
  if (what === 'reviews') return store.reviews.convene(tenant, me, key, body);
  if (method === 'GET') return intakeOf(p);
  const { waitingHours } = protocolOf(tenant, p.log).protocol;
  const own = (one) => one.member.memberId === me.memberId;
  const member = { memberId: me.memberId, name: me.name };
  if (what === 'intake') answerIntake(p, me, body);
  if (what === 'seconds')
    Object.assign(p.intake, {
      secondedBy: member,
      waitingUntil: new Date(Date.now() + waitingHours * 3_600_000).toISOString(),
    });
  if (what === 'objections' && method === 'POST')
    p.intake.objections.push({ member, reason: body.reason, at: new Date().toISOString() });
  if (what === 'objections' && method === 'DELETE')
    p.intake.objections = p.intake.objections.filter((one) => !own(one));
  const event = {
    intake: 'intake-answered',
    seconds: 'proposal-seconded',
    objections: method === 'POST' ? 'proposal-objected' : 'objection-withdrawn',
  }[what];
  return store.change(tenant, p, event, me);
}

function sheetRoute({ store, tenant, me, method, name, key, round, what, id, body }) {
  const reviews = store.reviews;
  const review = reviews.find(tenant, name);
  if (method === 'GET') {
    const seat = review.seats.find((one) => one.key === key && one.member.memberId === me.memberId);
    if (!seat) throw new Refusal(404, 'NOT_FOUND', 'There is no such sheet.');
    return sheetView(review, reviews.sheet(review, me, key, round)[0], seat);
  }
  const write = (change) => reviews.write(tenant, me, name, key, round, change);
  switch (`${method} ${what}`) {
    case 'PUT position':
      return write((sheet, of) => {
        reviews.checkPosition(of, sheet, body);
        delete sheet.nothingToAdd;
        sheet.position = body;
      });
    case 'PUT nothing-to-add':
      return write((sheet) => {
        delete sheet.position;
        sheet.nothingToAdd = body;
      });
    case 'PUT answers':
      return write((sheet) => void (sheet.answers[id] = body));
    case 'POST findings': {
      const finding = randomUUID();
      return write((sheet) => (sheet.findings.push({ id: finding, ...body }), { finding }));
    }
    case 'PUT findings':
      return write(
        (sheet) =>
          void (sheet.findings = sheet.findings.map((one) => (one.id === id ? { id, ...body } : one))),
      );
    case 'DELETE findings':
      return write((sheet) => void (sheet.findings = sheet.findings.filter((one) => one.id !== id)));
    default:
      return reviews.file(tenant, me, name, key, round);
  }
}

function seatRoute({ store, tenant, me, method, name, path, body }) {
  const reviews = store.reviews;
  const [key, what, round, , part, id] = path;
  if (!key) return reviews.addSeat(tenant, me, name, body);
  switch (what) {
    case 'acceptance':
      return reviews.answerSeat(tenant, me, name, key, 'accepted');
    case 'declination':
      return reviews.answerSeat(tenant, me, name, key, 'declined', body);
    case 'recusal':
      return reviews.answerSeat(tenant, me, name, key, 'recused', body);
    case 'waiver':
      return reviews.answerSeat(tenant, me, name, key, 'waived', body);
    case 'substitution':
      return reviews.substitute(tenant, me, name, key, body);
    case 'position':
      return reviews.movePosition(tenant, me, name, key, body);
    case 'signature':
      return reviews.sign(tenant, me, name, key);
    case 'dissent':
      return reviews.dissent(tenant, me, name, key, method === 'DELETE' ? undefined : body);
    default:
      return sheetRoute({ store, tenant, me, method, name, key, round: Number(round), what: part, id, body });
  }
}

/** Answers a route of reviews. */
export function reviewRoute(call) {
  const { store, tenant, me, method, path, query, body, page } = call;
  const reviews = store.reviews;
  const [name, what, id, part] = path;
  if (!name) {
    const all = [...tenant.reviews.values()]
      .map((review) => [review, reviewSummary(tenant, review)])
      .filter(
        ([review, one]) =>
          (!query.proposal || one.proposal === query.proposal) &&
          (!query.log || one.log === query.log) &&
          (!query.phase || one.phase === query.phase) &&
          (!query.member ||
            one.chair.memberId === query.member ||
            review.seats.some((seat) => seat.member.memberId === query.member)),
      )
      .map(([, one]) => one);
    return page(all.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt)));
  }
  const review = reviews.find(tenant, name);
  const gates = () => gatesOf(review, store.proposal(tenant, review.proposal));
  switch (what) {
    case undefined:
      return dossier(tenant, review, me);
    case 'seats':
      return seatRoute({ ...call, name, path: path.slice(2) });
    case 'rounds':
      return part === 'reveal'
        ? reviews.reveal(tenant, me, name, body)
        : reviews.openRound(tenant, me, name, body);
    case 'deadline':
      return reviews.moveDeadline(tenant, me, name, body);
    case 'chair':
      return reviews.handOver(tenant, me, name, body);
    case 'cancellation':
      return reviews.cancel(tenant, me, name, body);
    case 'findings':
      return part === 'disposition'
        ? reviews.dispose(tenant, me, name, id, body)
        : reviews.contest(tenant, me, name, id, method === 'DELETE' ? undefined : body);
    case 'recommendation':
      return reviews.recommend(tenant, me, name, body);
    case 'gate-overrides':
      return reviews.override(
        tenant,
        me,
        name,
        body,
        gates().find((gate) => gate.rule === body.rule).sentence,
      );
    case 'decision':
      return reviews.decide(
        tenant,
        me,
        name,
        body,
        gates().filter((gate) => gate.status === 'unsatisfied'),
      );
    case 'conditions':
      if (part === 'assignment') return reviews.reassign(tenant, me, name, id, body);
      return reviews.endCondition(
        tenant,
        me,
        name,
        id,
        part === 'waiver' ? 'waived' : 'fulfilled',
        body.evidence ?? body.reason,
      );
    default:
      throw new Refusal(404, 'ROUTE_UNKNOWN', 'There is no such route.');
  }
}

/** Answers what stands beside reviews: whose turn it is, and the rules that panels go by. */
export function standardRoute({ store, tenant, me, method, area, path, query, body }) {
  const publish = (event) => ({
    ...store.emit(tenant, event, me, { kind: 'tenant', id: tenant.slug }),
    version: 1,
  });
  tenant.standards ??= { rules: [{ version: 0, rules: gateRules }], checklists: {}, retired: {} };
  const { standards } = tenant;
  switch (`${method} ${area}`) {
    case 'GET attention':
      return { items: attention(tenant, me) };
    case 'GET panel-load':
      return { items: panelLoad(tenant), perspectives: perspectiveLoad(tenant) };
    case 'GET gate-rules':
      return rulesOf(standards, query.version);
    case 'PUT gate-rules':
      standards.rules.unshift({
        version: standards.rules.length,
        rules: body.rules.map((rule) => ({ appliesIf: '', overrideIf: '', ...rule })),
        publishedBy: { memberId: me.memberId, name: me.name },
        publishedAt: new Date().toISOString(),
      });
      return publish('gate-rules-published');
    case 'POST gate-rules':
      return tryRules(store, tenant, body.rules, body.reviews ?? 25);
    case 'GET checklists':
      return {
        items: Object.entries({ ...checklists, ...standards.checklists }).map(([perspective, items]) => ({
          perspective,
          version: 0,
          items,
          retired: standards.retired[perspective] ?? [],
        })),
      };
    case 'PUT checklists':
      retire(standards, path[0], body.items);
      standards.checklists[path[0]] = body.items;
      return publish('checklist-published');
    case 'PUT review-protocol':
    case 'PUT logs':
      tenant.protocols = { ...tenant.protocols, [area === 'logs' ? path[0] : '']: body };
      return publish('protocol-published');
    default:
      return protocolOf(tenant, area === 'logs' ? path[0] : undefined);
  }
}

/** Keeps the ids of questions that are not asked any more; they cannot come back. */
function retire(standards, perspective, items) {
  const asked = new Set(items.map((item) => item.id));
  const retired = standards.retired[perspective] ?? [];
  if (retired.some((id) => asked.has(id)))
    throw new Refusal(409, 'CHECKLIST_INVALID', 'Questions that were removed had these ids.');
  const before = standards.checklists[perspective] ?? checklists[perspective] ?? [];
  const gone = before.map((item) => item.id).filter((id) => !asked.has(id));
  standards.retired[perspective] = [...retired, ...gone];
}

/** A version of the gate rules, the latest without one. */
function rulesOf({ rules }, version) {
  const found = version === undefined ? rules[0] : rules.find((one) => one.version === Number(version));
  if (!found) throw new Refusal(404, 'NOT_FOUND', `There is no version ${version}.`);
  return { ...found, facts: gateFacts };
}

function tryRules(store, tenant, rules, most) {
  const problems = rules
    .filter((rule) => /[^ -~]|==/.test(rule.satisfiedIf))
    .map((rule) => ({
      rule: rule.name,
      part: 'satisfiedIf',
      position: Math.max(0, rule.satisfiedIf.indexOf('==')),
      message: 'Write = for equality.',
    }));
  const trials = [...tenant.reviews.values()].slice(-most).map((review) => {
    const before = gatesOf(review, store.proposal(tenant, review.proposal));
    return {
      review: review.name,
      proposal: review.proposal,
      title: tenant.proposals.get(review.proposal).title,
      phase: review.phase,
      results: before.filter((gate) => rules.some((rule) => rule.name === gate.rule)),
      before,
    };
  });
  return { problems, trials: problems.length ? [] : trials };
}
