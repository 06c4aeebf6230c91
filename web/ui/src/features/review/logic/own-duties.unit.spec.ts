import { expect, it } from 'vitest';
import { aFinding, aPosition, aReview, aSeat } from '@/features/review/testing/a-review';
import type { Review } from '@/lib/api/review-types';
import { ownDuties } from './own-duties';

const sentences = (more: Partial<Review>, me = 'sam') =>
  ownDuties(aReview(more), me).map((step) => step.sentence);
const seated = (more: object, rest: Partial<Review> = {}): Partial<Review> => ({
  seats: [aSeat('security', 'sam', more), aSeat('data', 'dana')],
  ownSeats: ['security'],
  ...rest,
});

it('asks who was invited', () => {
  expect(sentences(seated({ status: 'invited' }))).toEqual(['You are asked to sit for Security.']);
});

it('asks for the sheet in a sealed round, and says when it is filed', () => {
  const phase = 'sealed-round';
  expect(sentences(seated({ filed: false }, { phase }))[0]).toMatch(/^Write your sheet for Security/);
  expect(sentences(seated({ filed: true }, { phase }))[0]).toMatch(/^You have filed for Security/);
});

it('takes a filed sheet for nothing that waits', () => {
  const idle = (filed: boolean) =>
    ownDuties(aReview(seated({ filed }, { phase: 'sealed-round' })), 'sam').map((step) => step.idle);
  expect(idle(false)).toEqual([undefined]);
  expect(idle(true)).toEqual([true]);
});

it('asks nothing of somebody who left the seat, nor of others', () => {
  expect(sentences(seated({ status: 'recused' }, { phase: 'sealed-round' }))).toEqual([]);
  expect(sentences(seated({}, { phase: 'sealed-round' }), 'dana')).toEqual([]);
});

it('asks for a position that lapsed, with the reason, and for one that is due again', () => {
  const openMoves = ['move-position' as const];
  const lapse = { revision: 2, sections: ['Risks'], sentence: 'Revision 2 changed "Risks".' };
  const lapsed = [aPosition('security', {}, { lapse })];
  expect(sentences(seated({}, { openMoves, positions: lapsed }))).toEqual([lapse.sentence]);
  const due = [aPosition('security', {}, { dueAgain: true })];
  expect(sentences(seated({}, { openMoves, positions: due }))[0]).toMatch(/is mended/);
  expect(sentences(seated({}, { openMoves, positions: [aPosition('security', {})] }))).toEqual([]);
});

it('asks for a signature while it is open', () => {
  const rest: Partial<Review> = {
    phase: 'recommendation',
    openMoves: ['sign'],
    positions: [aPosition('security', {})],
  };
  expect(sentences(seated({ signature: 'open' }, rest))).toHaveLength(1);
  expect(sentences(seated({ signature: 'signed' }, rest))).toEqual([]);
});

it('asks authors for answers and owners for their conditions', () => {
  const findings = [aFinding(1)];
  const openMoves = ['dispose-finding' as const];
  expect(sentences({ parts: ['author'], openMoves, findings }, 'ann')).toEqual([
    '1 finding waits for your answer.',
  ]);
  expect(sentences({ parts: ['chair'], openMoves, findings }, 'carl')).toEqual([]);
  const owner = { memberId: 'ray', name: 'Ray' };
  const conditions = [{ id: 'c', text: 'Do it', findings: [], state: 'open' as const, owner }];
  const decided: Partial<Review> = { phase: 'decided', openMoves: ['fulfil-condition'], conditions };
  expect(sentences(decided, 'ray')).toEqual(['You see to 1 condition.']);
  expect(sentences(decided, 'sam')).toEqual([]);
});
