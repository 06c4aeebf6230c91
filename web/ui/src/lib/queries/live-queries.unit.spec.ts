import { expect, it } from 'vitest';
import type { FeedEvent } from '@/lib/feed/messages';
import { staleKeys } from './use-live-queries';

const event = (name: string, more: Partial<FeedEvent> = {}) =>
  ({
    type: 'event',
    event: name,
    position: 1,
    number: 1,
    at: '',
    actor: { memberId: 'a', name: 'A' },
    ...more,
  }) as FeedEvent;
const names = (name: string, more?: Partial<FeedEvent>) =>
  staleKeys('acme', event(name, more)).map((key) => key.slice(2).join(' '));

it('reads the conversation again when somebody comments', () => {
  const stale = names('comment-added', { proposal: 'PAY-1' });
  expect(stale).toContain('threads PAY-1');
  expect(stale).toContain('proposal PAY-1');
  expect(stale).toContain('history PAY-1');
  expect(stale).not.toContain('decisions');
});

it('reads decisions again when one is recorded, and every open proposal when one supersedes', () => {
  expect(names('decision-recorded', { proposal: 'PAY-1' })).toContain('decisions');
  expect(names('decision-superseded', { proposal: 'PAY-1' })).toContain('proposal');
});

it('reads members and rights again when they change', () => {
  expect(staleKeys('acme', event('member-roles-changed'))).toContainEqual(['me']);
});

it('keeps every key inside the tenant', () => {
  for (const key of staleKeys('acme', event('proposal-revised', { proposal: 'PAY-1' }))) {
    expect(key.slice(0, 2)).toEqual(['t', 'acme']);
  }
});

it('reads reviews and whose turn it is again when one moves on, but not for a comment', () => {
  const stale = names('round-revealed', { proposal: 'PAY-1' });
  for (const name of ['review', 'reviews', 'attention', 'panel-load']) expect(stale).toContain(name);
  expect(names('review-decided', { proposal: 'PAY-1' })).toContain('decisions');
  expect(names('comment-added', { proposal: 'PAY-1' })).not.toContain('review');
});

it('reads the rules of reviews again when new ones are published', () => {
  expect(names('gate-rules-published')).toContain('standards');
});
