import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import type { Tier } from '@/lib/api/review-types';
import type { Proposal } from '@/lib/api/types';
import { answerWith, renderInTenant } from '@/lib/testing/in-tenant';
import { PanelButton } from './panel-button';

vi.mock('@/lib/auth/session', () => ({
  accessToken: () => Promise.resolve('token'),
  dropToken: () => undefined,
}));
vi.mock('./convene-dialog', () => ({ default: () => <div role="dialog">Convene</div> }));

const proposal = (state: string) =>
  ({
    key: 'PAY-1',
    state,
    authors: [{ memberId: 'ben', name: 'Ben' }],
    openMoves: [],
  }) as unknown as Proposal;
const answer = (tier: Tier, ...phases: string[]) =>
  answerWith({
    '/proposals/PAY-1/intake': { tier, questions: [], objections: [] },
    '/reviews': { items: phases.map((phase, i) => ({ review: `review-${i}`, phase })) },
  });

afterEach(() => vi.unstubAllGlobals());

it('leads a chair to convene the panel that a proposal needs, and nobody else', async () => {
  answer('panel');
  const { unmount } = renderInTenant(<PanelButton proposal={proposal('proposed')} />, 'chair');
  await userEvent.click(await screen.findByRole('button', { name: 'Convene a panel' }));
  expect(await screen.findByRole('dialog')).toBeVisible();
  unmount();
  const { client } = renderInTenant(<PanelButton proposal={proposal('proposed')} />, 'author');
  await waitFor(() => expect(client.isFetching()).toBe(0));
  expect(screen.queryByRole('button')).toBeNull();
});

it('leads everybody to the review that a proposal is under', async () => {
  answer('panel', 'cancelled', 'discussion');
  renderInTenant(<PanelButton proposal={proposal('in-review')} />, 'reader');
  expect(await screen.findByRole('link', { name: 'Go to the review' })).toHaveAttribute(
    'href',
    '/t/acme/r/review-1',
  );
});

it('does not press for a panel where a note will do', async () => {
  answer('note');
  const { client } = renderInTenant(<PanelButton proposal={proposal('proposed')} />, 'chair');
  await waitFor(() => expect(client.isFetching()).toBe(0));
  expect(screen.queryByRole('button')).toBeNull();
});

it('keeps the dialog that leads to the new review, although there is one now', async () => {
  answer('panel', 'sealed-round');
  const { rerender } = renderInTenant(<PanelButton proposal={proposal('proposed')} />, 'chair');
  await userEvent.click(await screen.findByRole('button', { name: 'Convene a panel' }));
  expect(await screen.findByRole('dialog')).toBeVisible();
  rerender(<PanelButton proposal={proposal('in-review')} />);
  expect(screen.getByRole('dialog')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Go to the review' })).toBeNull();
});
