import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aFinding, aReview, aSeat, settled } from '@/features/review/testing/a-review';
import { renderInRoom } from '@/features/review/testing/in-room';
import { answerWith } from '@/lib/testing/in-tenant';
import { DisposeDialog } from './dispose-dialog';
import { DissentDialog } from './dissent-dialog';
import { MovePositionDialog } from './move-position-dialog';

vi.mock('@/lib/auth/session', () => ({
  accessToken: () => Promise.resolve('token'),
  dropToken: () => undefined,
}));

const review = aReview();
const seat = aSeat('security', 'ann');
const nothing = () => undefined;

beforeEach(() => {
  localStorage.clear();
  answerWith({ '/members': { items: [] } });
});
afterEach(() => vi.unstubAllGlobals());

it.each([
  ['dissent', <DissentDialog seat={seat} onClose={nothing} />, 'Statement'],
  ['moved position', <MovePositionDialog seat={seat} onClose={nothing} />, 'What moved you?'],
  ['settlement', <DisposeDialog finding={aFinding(1)} onClose={nothing} />, /^Answer to the seat/],
])('keeps the text of a %s over a closed dialog', async (_, dialog, label) => {
  const { unmount } = renderInRoom(dialog, review);
  await userEvent.type(screen.getByLabelText(label), 'Not yet.');
  unmount();
  renderInRoom(dialog, review);
  expect(screen.getByLabelText(label)).toHaveValue('Not yet.');
  await userEvent.click(screen.getByRole('button', { name: 'Discard' }));
  expect(screen.getByLabelText(label)).toHaveValue('');
});

it('does not offer again what was sent', async () => {
  answerWith({ '/reviews/review-1/seats/security/dissent': {} });
  const close = vi.fn<() => void>();
  const { unmount } = renderInRoom(<DissentDialog seat={seat} onClose={close} />, review);
  await userEvent.type(screen.getByLabelText('Statement'), 'Not yet.');
  await userEvent.click(screen.getByRole('button', { name: 'Put it on record' }));
  await waitFor(() => expect(close).toHaveBeenCalled());
  unmount();
  renderInRoom(<DissentDialog seat={seat} onClose={close} />, review);
  expect(screen.getByLabelText('Statement')).toHaveValue('');
});

it('gives nobody the dissent of who sat there before to change', () => {
  const dissent = {
    seat: 'security',
    perspective: 'security',
    version: 1,
    statement: 'Not like this.',
    at: '2026-03-03T09:30:00Z',
  };
  const former = aReview({ dissents: [{ ...dissent, member: { memberId: 'sam', name: 'Sam' } }] });
  const { unmount } = renderInRoom(<DissentDialog seat={seat} onClose={nothing} />, former);
  expect(screen.getByLabelText('Statement')).toHaveValue('');
  unmount();
  const own = aReview({ dissents: [{ ...dissent, member: seat.member }] });
  renderInRoom(<DissentDialog seat={seat} onClose={nothing} />, own);
  expect(screen.getByLabelText('Statement')).toHaveValue('Not like this.');
});

it('begins a change of an answer that defers with the condition as it stands', () => {
  const condition = {
    id: 'c-1',
    text: 'Rotate the keys.',
    due: '2026-06-30',
    findings: [1],
    state: 'open' as const,
  };
  const finding = aFinding(1, settled('deferred', { condition: 'c-1' }));
  renderInRoom(
    <DisposeDialog finding={finding} onClose={nothing} />,
    aReview({ findings: [finding], conditions: [condition] }),
  );
  expect(screen.getByLabelText(/^Condition/)).toHaveValue('Rotate the keys.');
  expect(screen.getByLabelText(/^Due/)).toHaveValue('2026-06-30');
});
