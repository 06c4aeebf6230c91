import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { aReview } from '@/features/review/testing/a-review';
import { renderInRoom } from '@/features/review/testing/in-room';
import { OpenRoundDialog } from './open-round-dialog';

vi.mock('@/lib/auth/session', () => ({
  accessToken: () => Promise.resolve('token'),
  dropToken: () => undefined,
}));

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['with the reason that the chair gives', 'Much is open.', { reason: 'Much is open.' }],
  ['without one where the chair gives none', '  ', {}],
])('opens a round %s', async (_, typed, expected) => {
  const sent: unknown[] = [];
  vi.stubGlobal('fetch', (_url: string, { body }: RequestInit) => {
    sent.push(JSON.parse(body as string));
    return Promise.resolve(new Response('{}', { status: 200 }));
  });
  const close = vi.fn<() => void>();
  renderInRoom(<OpenRoundDialog onClose={close} />, aReview());
  await userEvent.type(screen.getByLabelText('Why another round?'), typed);
  await userEvent.click(screen.getByRole('button', { name: 'Open the round' }));
  await waitFor(() => expect(close).toHaveBeenCalled());
  expect(sent).toEqual([{ deadline: expect.any(String) as string, ...expected }]);
});
