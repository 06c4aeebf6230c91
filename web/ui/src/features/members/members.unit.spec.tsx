import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerWith, renderInTenant } from '@/lib/testing/in-tenant';
import MembersPage from './members-page';

vi.mock('@/lib/auth/session', () => ({ accessToken: () => Promise.resolve('token') }));

const since = '2026-03-01T09:00:00Z';
const ann = { memberId: 'ann', name: 'Ann Author', roles: ['owner'], since, status: 'active' };
const scanner = { memberId: 'bot', name: 'Scanner', roles: ['expert'], since, status: 'active', agent: true };

beforeEach(() =>
  answerWith({
    '/members': { items: [ann, scanner] },
    '/agents': { memberId: 'bot-2', clientId: 'agent-bot-2', position: 1, version: 1 },
    '/agents/bot-2/secret': { clientId: 'agent-bot-2', clientSecret: 'first-secret' },
    '/agents/bot/secret': { clientId: 'agent-bot', clientSecret: 'newer-secret' },
  }),
);
afterEach(() => vi.unstubAllGlobals());

const row = async (name: string) => (await screen.findByText(name)).closest('li')!;

it('marks the agents among the members, and nobody else', async () => {
  renderInTenant(<MembersPage />, 'reader');
  expect(within(await row('Scanner')).getByText('Agent')).toBeVisible();
  expect(within(await row('Ann Author')).queryByText('Agent')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Add an agent' })).toBeNull();
});

it('adds an agent with the roles that are for agents, and shows its secret once', async () => {
  renderInTenant(<MembersPage />, 'owner');
  await userEvent.click(await screen.findByRole('button', { name: 'Add an agent' }));
  const dialog = screen.getByRole('dialog', { name: 'Add an agent' });
  const roles = within(dialog).getAllByRole('checkbox');
  expect(roles.map((role) => role.closest('label')!.querySelector('strong')!.textContent)).toEqual([
    'reader',
    'expert',
  ]);
  await userEvent.type(within(dialog).getByLabelText('Name'), 'Checker');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Add the agent' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Create the secret' }));
  expect(await screen.findByText('first-secret')).toBeVisible();
  expect(screen.getByText('agent-bot-2')).toBeVisible();
});

it('offers a new secret for an agent, and a password for a person', async () => {
  renderInTenant(<MembersPage />, 'owner');
  await userEvent.click(within(await row('Ann Author')).getByRole('button', { name: /Actions/ }));
  expect(await screen.findByRole('menuitem', { name: 'Initial password' })).toBeVisible();
  expect(screen.queryByRole('menuitem', { name: 'New secret' })).toBeNull();
  await userEvent.keyboard('{Escape}');
  await userEvent.click(within(await row('Scanner')).getByRole('button', { name: /Actions/ }));
  expect(screen.queryByRole('menuitem', { name: 'Initial password' })).toBeNull();
  await userEvent.click(await screen.findByRole('menuitem', { name: 'New secret' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Create the secret' }));
  expect(await screen.findByText('newer-secret')).toBeVisible();
});
