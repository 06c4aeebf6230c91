import { describe, expect, it } from 'vitest';
import { aFinding, aPosition, aReview, aSeat, settled } from '@/features/review/testing/a-review';
import { boardOf } from './board';
import { matrixOf, standingShares } from './matrix';
import { stepsOf } from './steps';
import { isView, viewOf, viewsOf } from './views';

describe('the matrix', () => {
  const review = aReview({
    positions: [
      aPosition('security', { stance: 'endorse' }, { at: '2026-03-04T09:00:00Z' }),
      aPosition('security', { stance: 'object' }, { at: '2026-03-02T09:00:00Z', stands: false }),
    ],
  });

  it('shows what a seat said in a round in the order in which it said it, and silence too', () => {
    const { rounds, rows } = matrixOf(review);
    expect(rounds).toEqual([1]);
    expect(rows.map((row) => row.cells[0]!.map((one) => one.position?.stance))).toEqual([
      ['object', 'endorse'],
      [],
    ]);
  });

  it('has no column for a round that is sealed', () => {
    const round = { ...aReview().rounds[0]!, number: 2, revealedAt: undefined };
    const sealed = aReview({ rounds: [aReview().rounds[0]!, round as never] });
    expect(matrixOf(sealed).rounds).toEqual([1]);
  });

  it('counts only what stands', () => {
    expect(standingShares(review)).toEqual([{ stance: 'endorse', seats: ['security'] }]);
    const agent = { memberId: 'bot', name: 'Scanner', agent: true };
    const lapse = { revision: 2, sections: [], sentence: 'Revision 2 changed it.' };
    const positions = [aPosition('data', {}, { lapse }), aPosition('cost', {}, { member: agent })];
    expect(standingShares(aReview({ positions }))).toEqual([]);
  });
});

it('puts findings into columns by what became of them, the gravest first', () => {
  const contest = { by: { memberId: 'sam', name: 'Sam' }, reason: 'No.', at: '' };
  const board = boardOf(
    aReview({
      findings: [
        aFinding(1, { severity: 'note' }),
        aFinding(2, { severity: 'blocker' }),
        aFinding(3, settled('deferred')),
        aFinding(4, { ...settled('rejected'), contest }),
        aFinding(5, settled('duplicate')),
      ],
    }),
  );
  expect(board.map(({ title, findings }) => [title, findings.map((one) => one.number)])).toEqual([
    ['Open', [2, 1]],
    ['Contested', [4]],
    ['Deferred under a condition', [3]],
    ['Not followed', [5]],
  ]);
});

describe('the steps', () => {
  const states = (more: Parameters<typeof aReview>[0]) =>
    stepsOf(aReview(more)).map(({ label, state }) => `${label}: ${state}`);

  it('hold the rounds that are planned', () => {
    expect(states({})).toEqual([
      'Round 1: done',
      'Discussion: current',
      'Round 2: ahead',
      'Discussion: ahead',
      'Recommendation: ahead',
      'Decision: ahead',
    ]);
  });

  it('leave out the rounds that never came', () => {
    expect(states({ phase: 'recommendation' })).toEqual([
      'Round 1: done',
      'Discussion: done',
      'Recommendation: current',
      'Decision: ahead',
    ]);
    expect(states({ phase: 'decided' }).at(-1)).toBe('Decision: done');
    expect(states({ phase: 'cancelled' }).at(-1)).toBe('Called off: current');
  });
});

describe('the views', () => {
  const seats = [aSeat('security', 'sam'), aSeat('data', 'dana', { status: 'invited' })];
  const sealed = (ownSeats: string[]) => aReview({ phase: 'sealed-round', seats, ownSeats });

  it('begin with the desk for who writes under seal, and for nobody else', () => {
    expect(viewsOf(sealed(['security']), 'sam').standing).toBe('desk');
    expect(viewsOf(sealed(['data']), 'dana')).toMatchObject({ standing: 'document' });
    expect(viewsOf(sealed(['data']), 'dana').all).not.toContain('desk');
    expect(viewsOf(sealed([]), 'carl').standing).toBe('document');
  });

  it('lead on to where the review stands when the desk is gone', () => {
    expect(viewOf(sealed(['security']), 'sam', 'desk')).toBe('desk');
    expect(viewOf(aReview({ seats, ownSeats: ['security'] }), 'sam', 'desk')).toBe('document');
    expect(viewOf(sealed([]), 'carl', 'gates')).toBe('gates');
    expect([isView(undefined), isView('gates'), isView('nothing')]).toEqual([true, true, false]);
  });

  it('have no desk once the round is revealed', () => {
    expect(viewsOf(aReview({ seats, ownSeats: ['security'] }), 'sam').all).not.toContain('desk');
  });
});
