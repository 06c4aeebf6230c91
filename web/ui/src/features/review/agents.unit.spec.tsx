import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Recommendation } from '@/lib/api/review-types';
import { answerWith } from '@/lib/testing/in-tenant';
import { Matrix } from './agreement/matrix';
import { FindingCard } from './findings/finding-card';
import { RecordOfSeats } from './record/record-of-seats';
import { Signatures } from './recommendation/signatures';
import { SeatStrip } from './seats/seat-strip';
import { aFinding, aReview, aSeat } from './testing/a-review';
import { renderInRoom } from './testing/in-room';

vi.mock('@/lib/auth/session', () => ({
  accessToken: () => Promise.resolve('token'),
  dropToken: () => undefined,
}));

beforeEach(() => answerWith({}));
afterEach(() => vi.unstubAllGlobals());

const scanner = { memberId: 'bot', name: 'Scanner', agent: true };
const seats = [aSeat('security', 'sam'), aSeat('data', 'bot', { member: scanner })];

it('marks the seat of an agent, in the room and in the record, and no other', () => {
  for (const element of [<SeatStrip key="strip" />, <RecordOfSeats key="record" />]) {
    const { unmount } = renderInRoom(element, aReview({ seats }));
    const [security, data] = screen.getAllByRole('listitem');
    expect(within(security!).queryByText('Agent')).toBeNull();
    expect(within(data!).getByText('Agent')).toBeVisible();
    unmount();
  }
});

it('marks what an agent found', () => {
  const { unmount } = renderInRoom(<FindingCard finding={aFinding(1, { raisedBy: scanner })} />, aReview());
  expect(screen.getByText('Agent')).toBeVisible();
  unmount();
  renderInRoom(<FindingCard finding={aFinding(1)} />, aReview());
  expect(screen.queryByText('Agent')).toBeNull();
});

it('marks an agent that sat there before', () => {
  const former = [
    { member: scanner, left: 'recused' as const, reason: 'It broke.', at: '2026-03-01T09:00:00Z' },
  ];
  renderInRoom(<RecordOfSeats />, aReview({ seats: [aSeat('data', 'dana', { former })] }));
  expect(screen.getByText('Agent')).toBeVisible();
});

it('asks no agent for a signature', () => {
  const recommendation = { version: 1, signatures: [] } as unknown as Recommendation;
  renderInRoom(<Signatures recommendation={recommendation} />, aReview({ seats }));
  expect(screen.getByText('0 of 1')).toBeVisible();
  expect(screen.getByRole('listitem')).toHaveTextContent('Security');
});

it('marks the row of an agent among the positions', () => {
  renderInRoom(<Matrix />, aReview({ seats }));
  expect(screen.getByRole('rowheader', { name: 'Data Agent' })).toBeVisible();
  expect(screen.getByRole('rowheader', { name: 'Security' })).toBeVisible();
});
