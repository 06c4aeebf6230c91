import { describe, expect, it } from 'vitest';
import { dispositionOf } from './disposition-draft';
import { findingDraft, findingOf, isHalfTold } from './finding-draft';
import { draftOf, missingIn, positionOf } from './position-draft';

describe('a position', () => {
  const draft = { ...draftOf(undefined), stance: 'endorse' as const, rationale: ' Fine. ' };

  it('needs a stance and a rationale', () => {
    expect(missingIn(draftOf(undefined))).toEqual(['Choose a stance.', 'Say why.']);
    expect(missingIn(draft)).toEqual([]);
  });

  it('needs a finding to object, and what would clear it', () => {
    expect(missingIn({ ...draft, stance: 'object' })).toHaveLength(2);
    expect(missingIn({ ...draft, stance: 'object', findings: ['f'], clearedBy: 'A test.' })).toEqual([]);
  });

  it('needs a finding to wait for', () => {
    expect(missingIn({ ...draft, stance: 'endorse-on-conditions' })).toHaveLength(1);
  });

  it('says only what belongs to its stance', () => {
    const full = {
      ...draft,
      findings: ['f'],
      clearedBy: 'A test.',
      perOption: { A: 'object', B: '' } as const,
    };
    expect(positionOf(full)).toEqual({
      stance: 'endorse',
      rationale: 'Fine.',
      confidence: 3,
      perOption: [{ option: 'A', stance: 'object' }],
    });
    expect(positionOf({ ...full, stance: 'object' })).toMatchObject({
      findings: ['f'],
      clearedBy: 'A test.',
    });
  });
});

describe('a finding', () => {
  const scenario = { source: 'A sale', stimulus: 'Load', response: 'Goes on', measure: 'p99' };

  it('tells its scenario whole or not at all', () => {
    expect(isHalfTold({ ...scenario, measure: ' ' })).toBe(true);
    expect(isHalfTold(scenario)).toBe(false);
    const draft = { ...findingDraft(undefined), statement: ' It fails. ' };
    expect(findingOf(draft)).toEqual({ kind: 'risk', severity: 'major', statement: 'It fails.' });
    expect(findingOf({ ...draft, scenario })).toMatchObject({ scenario });
  });
});

describe('a disposition', () => {
  const draft = {
    answer: ' Done. ',
    revision: 3,
    reason: 'No.',
    duplicateOf: 'f2',
    condition: 'Measure.',
    owner: '',
    due: '2031-01-01',
  };

  it.each([
    ['accepted', { revision: 3 }],
    ['changed', { revision: 3 }],
    ['rejected', { reason: 'No.' }],
    ['out-of-scope', { reason: 'No.' }],
    ['duplicate', { duplicateOf: 'f2' }],
    ['deferred', { condition: { text: 'Measure.', due: '2031-01-01' } }],
  ] as const)('that is %s carries %j and nothing else', (kind, expected) => {
    expect(dispositionOf({ ...draft, kind })).toEqual({ kind, answer: 'Done.', ...expected });
  });
});
