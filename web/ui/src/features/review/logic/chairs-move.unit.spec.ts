import { describe, expect, it } from 'vitest';
import { aFinding, aPosition, aReview, aSeat, settled } from '@/features/review/testing/a-review';
import type { Gate, Recommendation, Review } from '@/lib/api/review-types';
import { chairsMove } from './chairs-move';

const NOW = Date.parse('2026-03-04T09:00:00Z');
const move = (more: Partial<Review>) => chairsMove(aReview(more), NOW);
const sealed = (security: boolean, data: boolean, more: Partial<Review> = {}) =>
  move({
    phase: 'sealed-round',
    seats: [aSeat('security', 'sam', { filed: security }), aSeat('data', 'dana', { filed: data })],
    ...more,
  });
const recommendation = (more: Partial<Recommendation> = {}) =>
  ({
    outcome: 'accepted',
    outdated: false,
    waiting: [],
    signatures: [],
    conditions: [],
    ...more,
  }) as unknown as Recommendation;
const gate = (status: Gate['status'], sentence: string) => ({ rule: 'quorum', status, sentence }) as Gate;

describe('the chair’s next move', () => {
  it('is the reveal once all have filed', () => {
    expect(sealed(true, true)).toMatchObject({ label: 'Reveal', opens: { kind: 'reveal' } });
  });

  it('is to wait while somebody writes, by name', () => {
    const step = sealed(true, false);
    expect(step.sentence).toBe('Wait: Data has not filed.');
    expect(step.label).toBeUndefined();
  });

  it('offers to go on without them when the deadline has passed', () => {
    expect(sealed(true, false, { deadline: '2026-03-04T08:00:00Z' })).toMatchObject({
      label: 'Reveal without them',
      sentence: 'The deadline has passed. Data has not filed.',
    });
    expect(sealed(true, false, { deadline: '2026-03-04T10:00:00Z' }).label).toBeUndefined();
  });

  it('counts who has not accepted as somebody to wait for', () => {
    const seats = [aSeat('security', 'sam', { filed: true }), aSeat('data', 'dana', { status: 'invited' })];
    expect(move({ phase: 'sealed-round', seats }).sentence).toBe('Wait: Data has not accepted.');
  });

  it('is a vacant seat before anything else, unless it was heard', () => {
    const seats = [aSeat('security', 'sam'), aSeat('data', 'dana', { status: 'recused' })];
    expect(move({ seats }).opens).toMatchObject({ kind: 'substitute', seat: { key: 'data' } });
    expect(move({ seats, positions: [aPosition('data', {})] }).opens?.kind).not.toBe('substitute');
  });

  it('goes from open findings over shaken positions to another round, and then to the recommendation', () => {
    const open = [aFinding(1), aFinding(2, settled())];
    expect(move({ findings: open })).toMatchObject({
      shows: 'findings',
      sentence: '1 finding of 2 waits to be settled.',
    });
    const shaken = [aPosition('data', {}, { dueAgain: true })];
    expect(move({ positions: shaken })).toMatchObject({ shows: 'agreement' });
    expect(move({})).toMatchObject({ label: 'Open round 2', opens: { kind: 'open-round' } });
    expect(move({ round: 2 })).toMatchObject({ label: 'Write the recommendation', composes: true });
  });

  it('waits for no agent whose position lapsed', () => {
    const member = { memberId: 'bot', name: 'Scanner', agent: true };
    const lapse = { revision: 2, sections: [], sentence: 'Revision 2 changed it.' };
    expect(move({ positions: [aPosition('data', {}, { lapse })] }).shows).toBe('agreement');
    expect(move({ positions: [aPosition('data', {}, { lapse, member })] }).label).toBe('Open round 2');
  });

  it('takes a contested answer for no answer', () => {
    const contest = { by: { memberId: 'sam', name: 'Sam' }, reason: 'No.', at: '' };
    expect(move({ findings: [aFinding(1, { ...settled(), contest })] }).shows).toBe('findings');
  });

  it('goes from signatures over gate rules to the decision', () => {
    const phase = 'recommendation';
    const outdated = move({ phase, recommendation: recommendation({ outdated: true }) });
    expect(outdated).toMatchObject({ composes: true, sentence: expect.stringMatching(/void/) as string });
    const waiting = recommendation({ waiting: ['data'] });
    expect(move({ phase, recommendation: waiting }).sentence).toBe('Data has neither signed nor dissented.');
    const gates = [gate('unsatisfied', 'Two positions needed.'), gate('satisfied', '')];
    expect(move({ phase, recommendation: recommendation(), gates })).toMatchObject({
      shows: 'gates',
      sentence: '1 gate rule holds the decision up: Two positions needed.',
    });
    const passed = [gate('overridden', 'Two positions needed.')];
    expect(move({ phase, recommendation: recommendation(), gates: passed }).opens).toEqual({
      kind: 'decide',
    });
  });

  it('is to write the recommendation anew when a finding was deferred after it', () => {
    const conditions = [{ id: 'c-1', text: 'Do it', findings: [1], state: 'open' as const }];
    const phase = 'recommendation';
    expect(move({ phase, conditions, recommendation: recommendation() })).toMatchObject({
      composes: true,
      sentence: 'The recommendation lacks 1 condition of findings that were deferred since: write it anew.',
    });
    const complete = recommendation({ conditions: ['Do it'] });
    expect(move({ phase, conditions, recommendation: complete }).composes).toBeUndefined();
  });

  it('is over after the decision, but for open conditions', () => {
    expect(move({ phase: 'decided' }).sentence).toBe('Nothing is left to do.');
    const conditions = [{ id: 'c', text: 'Do it', findings: [], state: 'open' as const }];
    expect(move({ phase: 'decided', conditions }).sentence).toBe('1 condition is open.');
  });
});
