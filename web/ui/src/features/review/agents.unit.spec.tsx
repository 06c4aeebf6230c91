import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { FindingCard } from './findings/finding-card';
import { RecordOfSeats } from './record/record-of-seats';
import { SeatStrip } from './seats/seat-strip';
import { aFinding, aReview, aSeat } from './testing/a-review';
import { renderInRoom } from './testing/in-room';

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
