import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Proposal } from '@/lib/api/types';
import { answerWith, renderInTenant } from '@/lib/testing/in-tenant';
import { IntakeCard } from './intake-card';

vi.mock('@/lib/auth/session', () => ({
  accessToken: () => Promise.resolve('token'),
  dropToken: () => undefined,
}));
afterEach(() => vi.unstubAllGlobals());

const proposal = {
  key: 'PAY-1',
  state: 'proposed',
  authors: [{ memberId: 'ben', name: 'Ben' }],
  openMoves: [],
} as unknown as Proposal;

it('says why it is not known how a proposal is considered', async () => {
  answerWith({});
  renderInTenant(<IntakeCard proposal={proposal} />, 'reader');
  expect(await screen.findByRole('alert')).toHaveTextContent('NOT_FOUND');
});

it('tells of missing answers only those who can give them', async () => {
  answerWith({ '/proposals/PAY-1/intake': { tier: 'note', questions: [], objections: [] } });
  const { client, unmount } = renderInTenant(<IntakeCard proposal={proposal} />, 'reader');
  await waitFor(() => expect(client.isFetching()).toBe(0));
  expect(screen.queryByRole('region')).toBeNull();
  unmount();
  renderInTenant(<IntakeCard proposal={proposal} />, 'chair');
  expect(await screen.findByRole('button', { name: 'Answer' })).toBeVisible();
});
