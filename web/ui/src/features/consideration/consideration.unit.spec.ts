import { describe, expect, it } from 'vitest';
import type { Tier } from '@/lib/api/review-types';
import { optionsIn, panelOf } from './convening';
import { isLower, tierOf } from './tiers';

const questions = ['a', 'b', 'c', 'd'].map((key) => ({
  key,
  question: key,
  reason: key,
  answers: (['note', 'second', 'panel'] as Tier[]).map((tier) => ({ key: tier, text: tier, tier })),
}));
const asked = (...tiers: Tier[]) =>
  tierOf(questions, Object.fromEntries(tiers.map((tier, i) => ['abcd'[i]!, tier])));

describe('the tier', () => {
  it('is the highest that an answer asks for', () => {
    expect(asked('note', 'note', 'note', 'note')).toBe('note');
    expect(asked('note', 'second', 'note', 'note')).toBe('second');
    expect(asked('note', 'panel', 'second', 'note')).toBe('panel');
  });

  it('is a panel when three answers ask for a second', () => {
    expect(asked('second', 'second', 'note', 'note')).toBe('second');
    expect(asked('second', 'second', 'second', 'note')).toBe('panel');
  });

  it('is not known before every question has its answer', () => {
    expect(asked('panel')).toBeUndefined();
  });

  it('takes a reason only when it is lower', () => {
    expect(isLower('note', 'second')).toBe(true);
    expect(isLower('panel', 'second')).toBe(false);
  });
});

describe('a panel', () => {
  const draft = {
    revision: 2,
    seats: [
      { perspective: 'security', member: 'sam' },
      { perspective: 'data', member: '' },
    ],
    acceptBy: '',
    deadline: '',
    options: ' Kafka \n\nKafka\nPostgreSQL',
  };

  it('has the seats that are filled in and each option once', () => {
    expect(panelOf(draft)).toEqual({
      revision: 2,
      seats: [{ perspective: 'security', member: 'sam' }],
      options: ['Kafka', 'PostgreSQL'],
    });
  });

  it('finds the options that the text names', () => {
    expect(
      optionsIn('# T\n## Considered options\n### Kafka\ntext\n### **PostgreSQL**\n## Decision\n### No'),
    ).toEqual(['Kafka', 'PostgreSQL']);
    expect(optionsIn('## Options\n- Kafka\n- [ ] a task\n## Next\n- other')).toEqual(['Kafka']);
    expect(optionsIn('## Context')).toEqual([]);
  });
});
