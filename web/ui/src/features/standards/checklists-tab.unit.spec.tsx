import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { renderInTenant } from '@/lib/testing/in-tenant';
import { answerBy, refusal, type SentRequest } from '@/lib/testing/requests';
import ChecklistsTab from './checklists-tab';

vi.mock('@/lib/auth/session', () => ({
  accessToken: () => Promise.resolve('token'),
  dropToken: () => undefined,
}));

const question = (id: string) => ({ id, question: `Question ${id}?`, reason: 'It matters.' });
const security = {
  perspective: 'security',
  version: 2,
  items: [question('SEC-1'), question('SEC-2')],
  retired: ['SEC-3'],
  publishedBy: { memberId: 'olga', name: 'Olga Owner' },
  publishedAt: '2026-03-01T09:00:00Z',
};

let published: unknown;
let sent: SentRequest[];
const put = () => sent.find(({ method }) => method === 'PUT');

beforeEach(() => {
  published = { position: 1, version: 3 };
  sent = answerBy(({ method }) => (method === 'PUT' ? published : { items: [security] }));
});
afterEach(() => vi.unstubAllGlobals());

async function edit() {
  renderInTenant(<ChecklistsTab mayPublish />, 'owner');
  await userEvent.click(await screen.findByRole('button', { name: 'Edit' }));
  return screen.getByRole('form', { name: 'Checklist of security' });
}

it('waits for the checklists, and says why they did not come', async () => {
  answerBy(() => refusal(503, { code: 'EVENT_LOG_UNAVAILABLE' }));
  renderInTenant(<ChecklistsTab mayPublish={false} />, 'reader');
  expect(screen.getByRole('status', { name: 'Loading' })).toBeVisible();
  expect(await screen.findByRole('alert')).toHaveTextContent('EVENT_LOG_UNAVAILABLE');
});

it('lets everybody read who asks what, and only owners write', async () => {
  renderInTenant(<ChecklistsTab mayPublish={false} />, 'chair');
  const card = await screen.findByRole('region', { name: 'Security 2' });
  expect(within(card).getAllByRole('listitem')[0]).toHaveTextContent('SEC-1 Question SEC-1?It matters.');
  expect(card).toHaveTextContent('Version 2 by Olga Owner');
  expect(screen.queryByRole('button')).toBeNull();
});

it('gives a new question an id that none had, though the last one was just removed', async () => {
  const form = await edit();
  await userEvent.click(within(form).getByRole('button', { name: 'Remove SEC-2' }));
  await userEvent.click(within(form).getByRole('button', { name: 'Question' }));
  await userEvent.type(within(form).getAllByLabelText('Question')[1]!, 'Who reads it?');
  await userEvent.type(within(form).getAllByLabelText('Reason')[1]!, 'Somebody will.');
  await userEvent.click(within(form).getByRole('button', { name: 'Publish' }));
  await vi.waitFor(() => expect(form).not.toBeInTheDocument());
  expect(put()?.path).toBe('/checklists/security');
  expect(put()?.body).toEqual({
    items: [question('SEC-1'), { id: 'SEC-4', question: 'Who reads it?', reason: 'Somebody will.' }],
  });
});

it('keeps the form and says why when it is refused', async () => {
  published = refusal(409, { code: 'CHECKLIST_INVALID', detail: 'Questions have the same id: SEC-1.' });
  const form = await edit();
  await userEvent.click(within(form).getByRole('button', { name: 'Publish' }));
  expect(await within(form).findByRole('alert')).toHaveTextContent('Questions have the same id: SEC-1.');
});

it('begins the checklist of another perspective', async () => {
  renderInTenant(<ChecklistsTab mayPublish />, 'owner');
  await userEvent.type(await screen.findByLabelText('Another perspective'), 'Accessibility');
  await userEvent.click(screen.getByRole('button', { name: 'Add' }));
  const form = screen.getByRole('form', { name: 'Checklist of accessibility' });
  expect(within(form).getByRole('button', { name: 'Publish' })).toBeDisabled();
  await userEvent.click(within(form).getByRole('button', { name: 'Question' }));
  expect(within(form).getByText('ACCESSIB-1')).toBeVisible();
});
