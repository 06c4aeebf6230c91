import { screen, waitForElementToBeRemoved } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { answerWith, renderInTenant } from '@/lib/testing/in-tenant';
import { LogsCard } from './logs-card';

vi.mock('@/lib/auth/session', () => ({ accessToken: () => Promise.resolve('token') }));
afterEach(() => vi.unstubAllGlobals());

it('takes no room while there is no log', async () => {
  answerWith({ '/logs': { items: [] } });
  renderInTenant(<LogsCard />, 'owner');
  await waitForElementToBeRemoved(screen.getByRole('heading', { name: 'Decision logs' }));
});

it('leads to each log', async () => {
  answerWith({ '/logs': { items: [{ key: 'PAY', name: 'Payments', openCount: 2, decidedCount: 1 }] } });
  renderInTenant(<LogsCard />, 'reader');
  expect(await screen.findByRole('link', { name: 'Payments' })).toHaveAttribute('href', '/t/acme/logs/PAY');
  expect(screen.getByText('2 open, 1 decided')).toBeVisible();
});
