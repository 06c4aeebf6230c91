import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { answerWith, renderInTenant } from '@/lib/testing/in-tenant';
import { PanelLoadCards } from './panel-load-cards';

vi.mock('@/lib/auth/session', () => ({
  accessToken: () => Promise.resolve('token'),
  dropToken: () => undefined,
}));

afterEach(() => vi.unstubAllGlobals());

it('says how busy each expert is, and how fast each perspective', async () => {
  const member = { memberId: 'sam', name: 'Sam' };
  answerWith({
    '/panel-load': {
      items: [
        { member, perspectives: ['security', 'data'], seats: 3, waiting: 1, filed: 5, hoursToFile: 26.4 },
      ],
      perspectives: [{ perspective: 'security', seats: 2, waiting: 0, filed: 0 }],
    },
  });
  renderInTenant(<PanelLoadCards />, 'chair');
  const experts = await screen.findByRole('region', { name: 'How busy the experts are' });
  expect(within(experts).getByRole('row', { name: /Sam/ })).toHaveTextContent(
    /Sam.*Security, Data.*3.*1.*5.*26 h/,
  );
  const perspectives = screen.getByRole('region', { name: 'How fast the perspectives are' });
  expect(within(perspectives).getByRole('row', { name: /^Security 2 0 0/ })).toBeVisible();
});

it('shows no empty table while nobody has anything to do', async () => {
  answerWith({ '/panel-load': { items: [], perspectives: [] } });
  const { client } = renderInTenant(<PanelLoadCards />, 'chair');
  await waitFor(() => expect(client.isFetching()).toBe(0));
  expect(screen.queryByRole('table')).toBeNull();
});
