import { expect, it } from 'vitest';
import type { Attention } from '@/lib/api/review-types';
import { turnsOf } from './turn-card';

const entry = (reason: Attention['reason'], review: string, item: string): Attention => ({
  reason,
  review,
  item,
  since: item,
  proposal: 'PAY-1',
  title: 'Keys',
});

it('asks once for what is asked several times in the same review, since the oldest', () => {
  const turns = turnsOf([
    entry('settle-finding', 'review-1', '1'),
    entry('settle-finding', 'review-1', '2'),
    entry('settle-finding', 'review-2', '3'),
    entry('reveal-round', 'review-1', '4'),
  ]);
  expect(turns.map(({ entry: { since }, times }) => [since, times])).toEqual([
    ['1', 2],
    ['3', 1],
    ['4', 1],
  ]);
});
