import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Gate } from '@/lib/api/review-types';
import { Matrix } from './agreement/matrix';
import { FindingActions } from './findings/finding-actions';
import { FindingCard } from './findings/finding-card';
import { GatesView } from './gates/gates-view';
import { SeatStrip } from './seats/seat-strip';
import { aFinding, aPosition, aReview, aSeat, settled } from './testing/a-review';
import { renderInRoom } from './testing/in-room';
import { TurnCards } from './turn-cards';

const gate = (rule: string, status: Gate['status'], more: Partial<Gate> = {}): Gate => ({
  rule,
  status,
  description: `About ${rule}.`,
  sentence: `${rule} is ${status}.`,
  because: [],
  overridable: true,
  ...more,
});

it('offers the chair an override of what fails and can be passed over, and nobody else', async () => {
  const gates = [
    gate('quorum', 'unsatisfied'),
    gate('independence', 'unsatisfied', { overridable: false }),
    gate('signed', 'satisfied'),
  ];
  const { unmount } = renderInRoom(<GatesView />, aReview({ gates }));
  expect(screen.queryByRole('button', { name: 'Override' })).toBeNull();
  unmount();
  const { room } = renderInRoom(<GatesView />, aReview({ gates, openMoves: ['override-gate-rule'] }));
  await userEvent.click(screen.getByRole('button', { name: 'Override' }));
  expect(room.open).toHaveBeenCalledWith({ kind: 'override', gate: gates[0] });
});

it('keeps an override visible with its reason and what the rule said', () => {
  const override = {
    chair: { memberId: 'carl', name: 'Carl Chair' },
    reason: 'All were heard.',
    overrode: 'One position needed.',
    at: '2026-03-01T09:00:00Z',
  };
  renderInRoom(<GatesView />, aReview({ gates: [gate('quorum', 'overridden', { override })] }));
  expect(screen.getByText(/All were heard/)).toHaveTextContent('Carl Chair');
  expect(screen.getByText('The rule said: One position needed.')).toBeVisible();
});

it('shows of other seats under seal nothing but who sits there', () => {
  const seats = [aSeat('security', 'sam', { filed: true }), aSeat('data', 'dana')];
  renderInRoom(<SeatStrip />, aReview({ phase: 'sealed-round', seats }));
  const [security, data] = screen.getAllByRole('listitem');
  expect(within(security!).getByText('Filed')).toBeVisible();
  expect(within(data!).getByText('Seated')).toBeVisible();
});

it('marks a seat that waits, since when, and that its member was reminded', () => {
  const seats = [
    aSeat('security', 'sam', { filed: false, remindedAt: '2026-03-04T09:00:00Z' }),
    aSeat('data', 'dana', { status: 'invited' }),
    aSeat('cost', 'cora', { filed: true, remindedAt: '2026-03-04T09:00:00Z' }),
  ];
  renderInRoom(<SeatStrip />, aReview({ phase: 'sealed-round', seats }));
  const [security, data, cost] = screen.getAllByRole('listitem');
  expect(security).toHaveTextContent(/to file since .* ago.*reminded .* ago/);
  expect(data).toHaveTextContent(/asked .* ago/);
  expect(data).not.toHaveTextContent('reminded');
  expect(cost).not.toHaveTextContent('reminded');
});

it('shows what seats say once it is revealed, and who is here', () => {
  const present = [{ memberId: 'sam', name: 'sam', mode: 'viewing' as const }];
  renderInRoom(<SeatStrip />, aReview({ positions: [aPosition('security', { stance: 'object' })] }), {
    present,
  });
  const [security, data] = screen.getAllByRole('listitem');
  expect(security).toHaveTextContent(/here now.*Object/);
  expect(data).toHaveTextContent('Not covered');
  expect(data).not.toHaveTextContent('here now');
});

it('shows what each seat said of an option, how that moved, and how far they agree on it', async () => {
  const on = (stance: 'endorse' | 'object') => ({ perOption: [{ option: 'Kafka', stance }] });
  const positions = [
    aPosition('security', { ...on('object'), stance: 'endorse' }, { stands: false }),
    aPosition(
      'security',
      { ...on('object'), stance: 'endorse' },
      { at: '2026-03-03T09:00:00Z', stands: false },
    ),
    aPosition('security', { ...on('endorse'), stance: 'endorse' }, { at: '2026-03-04T09:00:00Z' }),
    aPosition('data', { stance: 'object' }),
  ];
  const agreement = [0.4, 0.9].map((consensus, i) => ({
    round: 1,
    ...(i > 0 ? { option: 'Kafka' } : {}),
    consensus,
    counted: 2,
    sentence: '',
    differences: [],
    standings: [],
  }));
  renderInRoom(<Matrix />, aReview({ options: ['Kafka', 'PostgreSQL'], positions, agreement }));
  const row = (seat: string) => screen.getByRole('row', { name: new RegExp(`^${seat}`) });
  expect(row('Data')).toHaveTextContent('Object');
  expect(screen.getByRole('meter')).toHaveAttribute('aria-valuenow', '0.4');
  expect(screen.getByRole('button', { name: 'Whole proposal' })).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(screen.getByRole('button', { name: 'Kafka' }));
  expect(row('Security')).toHaveTextContent(/^Security Object ?moved to ?Endorse$/);
  expect(row('Data')).toHaveTextContent('Nothing on it');
  expect(screen.getByRole('meter')).toHaveAttribute('aria-valuenow', '0.9');
  await userEvent.click(screen.getByRole('button', { name: 'PostgreSQL' }));
  expect(row('Security')).toHaveTextContent('Nothing on it');
  expect(screen.queryByRole('meter')).toBeNull();
});

it('offers no options where the panel was asked about none', () => {
  renderInRoom(<Matrix />, aReview({ positions: [aPosition('data', { stance: 'object' })] }));
  expect(screen.queryByRole('button')).toBeNull();
});

it('lets authors answer a finding, and the seat that raised it contest the answer', () => {
  const finding = aFinding(1, settled());
  const { unmount } = renderInRoom(
    <FindingActions finding={finding} />,
    aReview({ openMoves: ['dispose-finding'] }),
  );
  expect(screen.getAllByRole('button').map((one) => one.textContent)).toEqual(['Change the answer']);
  unmount();
  const seat = {
    seats: [aSeat('security', 'ann')],
    ownSeats: ['security'],
    openMoves: ['contest-disposition' as const],
  };
  const mine = renderInRoom(<FindingActions finding={finding} />, aReview(seat));
  expect(screen.getAllByRole('button').map((one) => one.textContent)).toEqual(['Contest']);
  mine.unmount();
  renderInRoom(<FindingActions finding={aFinding(1)} />, aReview(seat));
  expect(screen.queryByRole('button')).toBeNull();
});

it('says under which condition a finding is deferred, once that is known', () => {
  const finding = aFinding(1, settled('deferred', { condition: 'c-1' }));
  const { unmount } = renderInRoom(<FindingCard finding={finding} />, aReview());
  expect(screen.getByText('Deferred')).toBeVisible();
  unmount();
  const conditions = [{ id: 'c-1', text: 'Measure it.', findings: [1], state: 'open' as const }];
  renderInRoom(<FindingCard finding={finding} />, aReview({ conditions }));
  expect(screen.getByText('Condition: Measure it.')).toBeVisible();
});

it('draws what a seat said and how it moved', () => {
  const positions = [
    aPosition('security', { stance: 'object', confidence: 5 }, { stands: false }),
    aPosition('security', { stance: 'endorse' }, { at: '2026-03-04T09:00:00Z' }),
  ];
  const agreement = [
    { round: 1, consensus: 0.421, counted: 1, sentence: '', differences: [], standings: [] },
  ];
  renderInRoom(<Matrix />, aReview({ positions, agreement }));
  const row = screen.getByRole('row', { name: /^Security/ });
  expect(row).toHaveTextContent(/Object.*moved to.*Endorse/);
  expect(within(row).getByRole('img', { name: 'Confidence 5 of 5' })).toBeInTheDocument();
  expect(screen.getByRole('row', { name: /^Data/ })).toHaveTextContent('Not filed');
  expect(screen.getByRole('meter')).toHaveAttribute('aria-valuenow', '0.42');
});

it('gives the button of the next move to the chair alone', async () => {
  const next = { sentence: 'All have filed.', label: 'Reveal', opens: { kind: 'reveal' } as const };
  const { unmount } = renderInRoom(<TurnCards next={next} />, aReview());
  expect(screen.getByText('All have filed.')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByRole('region', { name: 'Your turn' })).toHaveTextContent('Nothing to do for you now');
  unmount();
  const { room } = renderInRoom(<TurnCards next={next} />, aReview({ parts: ['chair'] }));
  await userEvent.click(screen.getByRole('button', { name: /Reveal/ }));
  expect(room.open).toHaveBeenCalledWith({ kind: 'reveal' });
});

it('asks who was invited to accept or decline', async () => {
  const seats = [aSeat('security', 'ann', { status: 'invited' })];
  const { room } = renderInRoom(
    <TurnCards next={{ sentence: 'Wait.' }} />,
    aReview({ phase: 'sealed-round', seats, ownSeats: ['security'] }),
  );
  expect(screen.getByRole('button', { name: 'Accept' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Decline' }));
  expect(room.open).toHaveBeenCalledWith({ kind: 'decline', seat: seats[0] });
});
