import { describe, expect, it } from 'vitest';
import type { Intake, Review, Seat, Tier } from '@/lib/api/review-types';
import type { Proposal, Role, ThreadComment } from '@/lib/api/types';
import { policy } from './policy';

const ROLES: Role[] = ['owner', 'chair', 'expert', 'author', 'reader', 'auditor'];
/** Ann drafted it, Ben wrote a later revision. */
const proposal = (openMoves: string[], more: object = {}) =>
  ({
    author: { memberId: 'ann', name: 'Ann' },
    authors: [
      { memberId: 'ann', name: 'Ann' },
      { memberId: 'ben', name: 'Ben' },
    ],
    state: 'draft',
    revision: 2,
    openMoves,
    ...more,
  }) as unknown as Proposal;
const comment = (more: object = {}) =>
  ({ author: { memberId: 'ann', name: 'Ann' }, ...more }) as unknown as ThreadComment;
const allowed = (rule: (roles: Role[]) => boolean) => ROLES.filter((role) => rule([role]));

describe('policy', () => {
  it('gives each role what it has, and nothing by implication', () => {
    expect(allowed(policy.mayDraft)).toEqual(['owner', 'chair', 'expert', 'author']);
    expect(allowed(policy.mayComment)).toEqual(['owner', 'chair', 'expert', 'author', 'reader']);
    expect(allowed(policy.mayReadAudit)).toEqual(['owner', 'auditor']);
    expect(allowed(policy.mayRecord)).toEqual(['chair']);
    expect(allowed(policy.mayManageMembers)).toEqual(['owner']);
    expect(policy.mayDraft([])).toBe(false);
  });

  it('lets a chair decide only what is open for a decision', () => {
    const note = { tier: 'note', questions: [], objections: [] } as Intake;
    expect(policy.mayDecide(['chair'], proposal(['decide']), note, 0)).toBe(true);
    expect(policy.mayDecide(['chair'], proposal(['submit']), note, 0)).toBe(false);
    expect(policy.mayDecide(['owner'], proposal(['decide']), note, 0)).toBe(false);
  });

  it('lets nobody decide what a panel has to hear, or what was not seconded and waited for', () => {
    const until = Date.parse('2026-03-02T09:00:00Z');
    const may = (tier: Tier | undefined, more: Partial<Intake> = {}, now = until) =>
      policy.mayDecide(
        ['chair'],
        proposal(['decide']),
        tier && { tier, questions: [], objections: [], ...more },
        now,
      );
    expect(may(undefined)).toBe(false);
    expect(may('panel')).toBe(false);
    expect(may('second')).toBe(false);
    const seconded = { waitingUntil: '2026-03-02T09:00:00Z' };
    expect(may('second', seconded, until - 1)).toBe(false);
    expect(may('second', seconded)).toBe(true);
    const member = { memberId: 'ben', name: 'Ben' };
    const objections = [{ member, reason: 'No.', at: '2026-03-01T09:00:00Z' }];
    expect(may('second', { ...seconded, objections })).toBe(false);
  });

  it.each([
    ['submit', policy.maySubmit],
    ['withdraw', policy.mayWithdraw],
  ] as const)('lets only those who wrote a revision %s a proposal', (move, may) => {
    expect(['ann', 'ben', 'eve'].filter((me) => may(['author'], proposal([move]), me))).toEqual([
      'ann',
      'ben',
    ]);
    expect(may(['reader'], proposal([move]), 'ann')).toBe(false);
    expect(may(['author'], proposal([]), 'ann')).toBe(false);
  });

  it('has nothing to submit while the newest revision awaits its decision', () => {
    const submitted = (submittedRevision: number, state = 'proposed') =>
      policy.maySubmit(['author'], proposal(['submit'], { state, submittedRevision }), 'ann');
    expect(submitted(2)).toBe(false);
    expect(submitted(1)).toBe(true);
    expect(submitted(2, 'deferred')).toBe(true);
  });

  it('lets writers tag only where the state allows it', () => {
    expect(policy.mayTag(['author'], proposal(['tag']))).toBe(true);
    expect(policy.mayTag(['author'], proposal(['supersede']))).toBe(false);
    expect(policy.mayTag(['reader'], proposal(['tag']))).toBe(false);
  });

  it('lets those convene and second who wrote nothing of it, and experts object', () => {
    const proposed = proposal([], { state: 'proposed' });
    const waits = { tier: 'second', objections: [] } as unknown as Intake;
    expect(['ann', 'ben', 'eve'].filter((me) => policy.mayConvene(['chair'], proposed, me))).toEqual(['eve']);
    expect(policy.mayConvene(['owner'], proposed, 'eve')).toBe(false);
    expect(policy.mayConvene(['chair'], proposal([]), 'eve')).toBe(false);
    expect(policy.maySecond(['author'], proposed, waits, 'eve')).toBe(true);
    expect(policy.maySecond(['author'], proposed, waits, 'ben')).toBe(false);
    expect(policy.maySecond(['author'], proposed, { ...waits, tier: 'note' }, 'eve')).toBe(false);
    expect(allowed((roles) => policy.mayObject(roles, proposed, waits))).toEqual(['expert']);
  });

  it('lets authors and chairs answer the intake until a panel sits', () => {
    expect(policy.mayAnswerIntake(['author'], proposal([]), 'ben')).toBe(true);
    expect(policy.mayAnswerIntake(['author'], proposal([]), 'eve')).toBe(false);
    expect(policy.mayAnswerIntake(['chair'], proposal([]), 'eve')).toBe(true);
    expect(policy.mayAnswerIntake(['chair'], proposal([], { state: 'in-review' }), 'eve')).toBe(false);
  });

  it('takes moves on a seat for moves of who sits there', () => {
    const review = { openMoves: ['sign'], ownSeats: ['security'] } as unknown as Review;
    const seat = (key: string, memberId: string) => ({ key, member: { memberId } }) as unknown as Seat;
    expect(policy.mayTakeOnSeat(review, seat('security', 'ann'), 'ann', 'sign')).toBe(true);
    expect(policy.mayTakeOnSeat(review, seat('data', 'ben'), 'ann', 'sign')).toBe(false);
    expect(policy.mayTakeOnSeat(review, seat('security', 'ann'), 'ann', 'dissent')).toBe(false);
  });

  it('lets people change their own comments, and owners delete those of others', () => {
    expect(policy.mayEditComment(comment(), 'ann')).toBe(true);
    expect(policy.mayEditComment(comment(), 'ben')).toBe(false);
    expect(policy.mayEditComment(comment({ deleted: true }), 'ann')).toBe(false);
    expect(policy.mayDeleteComment(['owner'], comment(), 'ben')).toBe(true);
    expect(policy.mayDeleteComment(['chair'], comment(), 'ben')).toBe(false);
    expect(policy.mayDeleteComment(['owner'], comment({ deleted: true }), 'ben')).toBe(false);
  });
});
