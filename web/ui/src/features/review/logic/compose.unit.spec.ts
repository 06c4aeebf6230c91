import { describe, expect, it } from 'vitest';
import { aFinding, aPosition, aReview, aSeat, settled } from '@/features/review/testing/a-review';
import { draftAgreement, draftDisagreement, draftRecommendation, draftTradeOffs, gist } from './compose';

const review = aReview({
  findings: [
    aFinding(1, { severity: 'blocker', ...settled('accepted', { revision: 2 }) }),
    aFinding(2, { kind: 'trade-off-point', statement: 'Speed for safety.' }),
    aFinding(3, { statement: 'It may fail.', ...settled('deferred', { condition: 'cond-3' }) }),
  ],
  positions: [
    aPosition('security', {}),
    aPosition('data', { stance: 'object', rationale: 'It will not hold.', clearedBy: 'A measurement.' }),
    aPosition('data', { rationale: 'From before.' }, { stands: false }),
  ],
  agreement: [
    {
      counted: 2,
      sentence: 'The panel is split.',
      differences: [{ one: 'security', other: 'data', distance: 1, sentence: 'Security and data differ.' }],
      standings: [],
    },
  ],
});

describe('what the record says of itself', () => {
  it('names who endorses and which grave findings are mended', () => {
    expect(draftAgreement(review).split('\n')).toEqual([
      '- Security endorses the proposal.',
      '- Blocker finding 1 (Statement 1): accepted in revision 2.',
    ]);
    const agreement = [{ counted: 2, sentence: 'The panel agrees.', differences: [], standings: [] }];
    expect(draftAgreement({ ...review, agreement })).toContain('- The panel agrees.');
    expect(draftDisagreement({ ...review, agreement })).not.toContain('The panel agrees.');
  });

  it('names who does not, why, and what would help; positions of before are not quoted', () => {
    const text = draftDisagreement(review);
    expect(text).toContain('- Data, object: It will not hold. It would be cleared by: A measurement.');
    expect(text).toContain('- The panel is split.\n- Security and data differ.');
    expect(text).not.toContain('From before');
  });

  it('names trade-offs, and risks that are taken', () => {
    expect(draftTradeOffs(review).split('\n')).toEqual([
      '- Trade-off point 2, Security: Speed for safety.',
      '- Risk taken: finding 3 (It may fail): deferred.',
    ]);
  });

  it('lets no agent speak for the panel, and nobody agree whose position lapsed', () => {
    const scanner = { memberId: 'bot', name: 'Scanner', agent: true };
    const lapse = { revision: 2, sections: [], sentence: 'Revision 2 changed it.' };
    const positions = [
      aPosition('security', {}, { lapse }),
      aPosition('cost', { stance: 'object', rationale: 'Too dear.' }, { member: scanner }),
    ];
    const heard = { ...review, findings: [], positions };
    expect(draftAgreement(heard)).not.toContain('endorse');
    expect(draftDisagreement(heard)).not.toContain('Too dear');
    const drafted = draftRecommendation({
      ...heard,
      seats: [aSeat('security', 'sam'), aSeat('cost', 'bot')],
    });
    expect(drafted.outcome).toBe('accepted');
    expect(drafted.summary).toContain('in 1 round: Security took part');
  });

  it('proposes what follows from the positions', () => {
    expect(draftRecommendation(review).outcome).toBe('deferred');
    const agreeing = { ...review, positions: [aPosition('data', {})] };
    expect(draftRecommendation(agreeing).outcome).toBe('accepted-with-conditions');
    expect(draftRecommendation({ ...agreeing, findings: [] }).outcome).toBe('accepted');
  });

  it('holds the condition of every deferred finding, by its id', () => {
    expect(draftRecommendation(review).conditions).toEqual([
      { id: 'cond-3', text: 'Done.', findings: ['finding-3'] },
    ]);
  });

  it('begins with the text that stands, once there is one', () => {
    const recommendation = { outcome: 'rejected', summary: 'No.', agreement: 'All agree.' } as never;
    expect(draftRecommendation({ ...review, recommendation })).toMatchObject({
      outcome: 'rejected',
      agreement: 'All agree.',
    });
  });
});

it('quotes the first line, not too long, without its full stop', () => {
  expect(gist('**One**.\nTwo.')).toBe('One');
  expect(gist('a'.repeat(200), 10)).toBe('aaaaaaaaa…');
});
