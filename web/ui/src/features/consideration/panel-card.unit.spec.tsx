import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Proposal } from '@/lib/api/types';
import { answerWith, renderInTenant } from '@/lib/testing/in-tenant';
import { PanelCard } from './panel-card';

vi.mock('@/lib/auth/session', () => ({
  accessToken: () => Promise.resolve('token'),
  dropToken: () => undefined,
}));
vi.mock('./convene-dialog', () => ({ default: () => <div role="dialog">Convene</div> }));

const proposal = (state: string, author = 'ben') =>
  ({
    key: 'PAY-1',
    state,
    authors: [{ memberId: author, name: author }],
    openMoves: [],
  }) as unknown as Proposal;

beforeEach(() => answerWith({ '/reviews': { items: [] } }));
afterEach(() => vi.unstubAllGlobals());

it('keeps the dialog while the panel is convened and its review not read yet', async () => {
  const { rerender } = renderInTenant(<PanelCard proposal={proposal('proposed')} />, 'chair');
  await userEvent.click(await screen.findByRole('button', { name: 'Convene' }));
  expect(await screen.findByRole('dialog')).toBeVisible();
  rerender(<PanelCard proposal={proposal('in-review')} />);
  expect(screen.getByRole('dialog')).toBeVisible();
});

it('waits for the panels of a proposal that has one, and says so when they cannot be read', async () => {
  answerWith({ '/proposals/PAY-1/intake': { tier: 'panel', questions: [], objections: [] } });
  renderInTenant(<PanelCard proposal={proposal('in-review')} />, 'reader');
  expect(screen.getByRole('status', { name: 'Loading' })).toBeVisible();
  expect(screen.queryByText('No panel has considered it.')).toBeNull();
  expect(await screen.findByRole('alert')).toHaveTextContent('NOT_FOUND');
  expect(screen.queryByText('No panel has considered it.')).toBeNull();
});

it('says nothing has considered it only when that is known', async () => {
  renderInTenant(<PanelCard proposal={proposal('proposed')} />, 'chair');
  expect(screen.queryByText('No panel has considered it.')).toBeNull();
  expect(await screen.findByText('No panel has considered it.')).toBeVisible();
});

it('is not there for who cannot convene, while there is no review', () => {
  renderInTenant(<PanelCard proposal={proposal('proposed', 'ann')} />, 'chair');
  expect(screen.queryByRole('region', { name: 'Panel' })).toBeNull();
});

it('leaves it to the head of the page to offer a panel that there has to be', async () => {
  answerWith({
    '/reviews': { items: [] },
    '/proposals/PAY-1/intake': { tier: 'panel', questions: [], objections: [] },
  });
  const { client } = renderInTenant(<PanelCard proposal={proposal('proposed')} />, 'chair');
  await waitFor(() => expect(client.isFetching()).toBe(0));
  expect(screen.getByRole('region', { name: 'Panel' })).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});
