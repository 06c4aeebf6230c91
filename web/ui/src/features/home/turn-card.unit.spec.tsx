import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import type { Attention } from '@/lib/api/review-types';
import { answerWith, renderInTenant } from '@/lib/testing/in-tenant';
import TurnCard, { turnsOf } from './turn-card';
import { placeOf } from './turn-place';

vi.mock('@/lib/auth/session', () => ({
  accessToken: () => Promise.resolve('token'),
  dropToken: () => undefined,
}));
afterEach(() => vi.unstubAllGlobals());

const entry = (
  reason: Attention['reason'],
  review: string,
  item: string,
  more: Partial<Attention> = {},
): Attention => ({
  reason,
  review,
  item,
  since: '2026-03-01T09:00:00Z',
  proposal: 'PAY-1',
  title: 'Keys',
  ...more,
});

it('asks once for what is asked several times in the same review, since the oldest', () => {
  const turns = turnsOf([
    entry('settle-finding', 'review-1', '1'),
    entry('settle-finding', 'review-1', '2'),
    entry('settle-finding', 'review-2', '3'),
    entry('reveal-round', 'review-1', '4'),
  ]);
  expect(turns.map(({ entry: { item }, times }) => [item, times])).toEqual([
    ['1', 2],
    ['3', 1],
    ['4', 1],
  ]);
});

it.each([
  [entry('settle-finding', 'r', '3'), '/t/acme/r/r/findings#finding-3'],
  [entry('fulfil-condition', 'r', 'c-1'), '/t/acme/r/r/recommendation#condition-c-1'],
  [entry('recommend-anew', 'r', 'c-1'), '/t/acme/r/r/recommendation#condition-c-1'],
  [entry('file-sheet', 'r', '', { seat: 'data-2' }), '/t/acme/r/r/desk#seat-data-2'],
  [entry('answer-invitation', 'r', '', { seat: 'data' }), '/t/acme/r/r#seat-data'],
  [entry('reveal-round', 'r', '2'), '/t/acme/r/r'],
])('leads to what is asked for: %#', (asked, place) => {
  expect(placeOf('acme', asked)).toBe(place);
});

it('leads to the proposal where there is no review', () => {
  const { review: _, ...asked } = entry('convene-panel', '', '');
  expect(placeOf('acme', asked)).toBe('/t/acme/p/PAY-1');
});

it('is there while it is not known what waits, and gone when nothing does', async () => {
  answerWith({ '/attention': { items: [] } });
  renderInTenant(<TurnCard />, 'expert');
  expect(within(screen.getByRole('region', { name: 'Your turn' })).getByRole('status')).toBeVisible();
  await vi.waitFor(() => expect(screen.queryByRole('region')).toBeNull());
});

it('says that it could not be read, not that nothing waits', async () => {
  answerWith({});
  renderInTenant(<TurnCard />, 'expert');
  expect(await screen.findByRole('alert')).toHaveTextContent('NOT_FOUND');
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
});

it('says of a turn when its reminder was sent, and nothing of one without', async () => {
  const remindedAt = new Date(Date.now() - 2 * 3_600_000).toISOString();
  answerWith({
    '/attention': {
      items: [
        entry('file-sheet', 'r', '', { seat: 'data', remindedAt }),
        entry('answer-invitation', 's', '', { seat: 'data' }),
      ],
    },
  });
  renderInTenant(<TurnCard />, 'expert');
  const [reminded, other] = await screen.findAllByRole('listitem');
  expect(reminded).toHaveTextContent('reminded 2 hours ago');
  expect(other).not.toHaveTextContent('reminded');
});

it('shows more than a page when asked to', async () => {
  const pages: Record<string, object> = {
    none: { items: [entry('file-sheet', 'r', '', { seat: 'data' })], next: 'c2' },
    c2: { items: [entry('settle-finding', 'r', '3')] },
  };
  vi.stubGlobal('fetch', (url: string) => {
    const cursor = new URL(url, 'http://localhost').searchParams.get('cursor');
    return Promise.resolve(new Response(JSON.stringify(pages[cursor ?? 'none'])));
  });
  renderInTenant(<TurnCard />, 'expert');
  await userEvent.click(await screen.findByRole('button', { name: 'Show more' }));
  const second = await screen.findByRole('link', { name: 'Answer a finding' });
  expect(second).toHaveAttribute('href', '/t/acme/r/r/findings#finding-3');
  expect(screen.getByRole('link', { name: 'File your sheet' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
});
