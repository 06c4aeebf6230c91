import { screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { answerWith, renderInTenant } from '@/lib/testing/in-tenant';
import FirstSteps from './first-steps';

vi.mock('@/lib/auth/session', () => ({ accessToken: () => Promise.resolve('token') }));
afterEach(() => vi.unstubAllGlobals());

const noLog = { '/logs': { items: [] } };
const oneLog = { '/logs': { items: [{ key: 'PAY', name: 'Payments' }] } };

it('leads an owner to the first log', async () => {
  answerWith(noLog);
  renderInTenant(<FirstSteps />, 'owner');
  expect(await screen.findByRole('link', { name: 'Open the first log' })).toHaveAttribute(
    'href',
    '/t/acme/logs',
  );
});

it('tells everybody else who opens the first log', async () => {
  answerWith(noLog);
  renderInTenant(<FirstSteps />, 'author');
  expect(await screen.findByText(/An owner of the tenant opens it/)).toBeVisible();
  expect(screen.queryByRole('link')).toBeNull();
});

it('leads an author to the first proposal of the first log', async () => {
  answerWith(oneLog);
  renderInTenant(<FirstSteps />, 'author');
  expect(await screen.findByRole('link', { name: 'Write the first one' })).toHaveAttribute(
    'href',
    '/t/acme/logs/PAY/new',
  );
});

it('offers nothing to a reader that the server would refuse', async () => {
  answerWith(oneLog);
  renderInTenant(<FirstSteps />, 'reader');
  expect(await screen.findByText('No proposals yet')).toBeVisible();
  expect(screen.queryByRole('link')).toBeNull();
});
