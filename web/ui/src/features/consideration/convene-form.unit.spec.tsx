import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ConvenePanel, ReviewProtocol } from '@/lib/api/review-types';
import type { Proposal } from '@/lib/api/types';
import { renderInTenant } from '@/lib/testing/in-tenant';
import { answerBy, refusal, type SentRequest } from '@/lib/testing/requests';
import ConveneDialog from './convene-dialog';

vi.mock('@/lib/auth/session', () => ({
  accessToken: () => Promise.resolve('token'),
  dropToken: () => undefined,
}));

const proposal = {
  key: 'PAY-1',
  log: 'PAY',
  title: 'Keys',
  revision: 4,
  submittedRevision: 3,
  body: '## Options\n- Kafka\n- PostgreSQL',
  authors: [{ memberId: 'ben', name: 'Ben' }],
} as unknown as Proposal;
const expert = (memberId: string) => ({
  memberId,
  name: memberId,
  roles: ['expert'],
  status: 'active',
  email: `${memberId}@acme.example`,
});
const inForce = {
  scope: 'tenant',
  version: 1,
  protocol: {
    name: 'Standard panel',
    perspectives: ['security'],
    quorum: 1,
    measure: 'tastle-wierman',
    rounds: 1,
    acceptHours: 48,
    roundHours: 120,
    discussionHours: 120,
    reminderHours: [24],
    minimumHours: 0,
    deadlineClosesRound: false,
    waitingHours: 72,
  } satisfies ReviewProtocol,
};

function answer({ method, path }: SentRequest): unknown {
  if (method === 'POST') return convened;
  if (path === '/logs/PAY/review-protocol') return inForce;
  if (path === '/members') return { items: [expert('sam'), expert('ben'), expert('dana')] };
  return path === '/checklists' || path === '/panel-load' ? { items: [] } : undefined;
}

let convened: unknown;
let sent: SentRequest[];

beforeEach(() => {
  history.replaceState(null, '', '/t/acme/p/PAY-1');
  convened = { position: 1, version: 1, review: 'review-1' };
  sent = answerBy(answer);
});
afterEach(() => vi.unstubAllGlobals());

const open = () => renderInTenant(<ConveneDialog proposal={proposal} onClose={vi.fn()} />, 'chair');
const posted = () => sent.find((request) => request.method === 'POST')?.body as ConvenePanel | undefined;

async function seat(name: string) {
  const list = await screen.findByLabelText('Expert');
  await within(list).findByRole('option', { name });
  await userEvent.selectOptions(list, name);
}

it('waits for the protocol, and says why it did not come', async () => {
  answerBy(() => refusal(503, { code: 'EVENT_LOG_UNAVAILABLE', title: 'Not now' }));
  open();
  expect(screen.getByRole('status', { name: 'Loading' })).toBeVisible();
  expect(await screen.findByRole('alert')).toHaveTextContent('EVENT_LOG_UNAVAILABLE');
});

it('is not sent while a seat is empty, and offers no author a seat', async () => {
  open();
  const list = await screen.findByLabelText('Expert');
  await within(list).findByRole('option', { name: 'sam' });
  expect(within(list).queryByRole('option', { name: 'ben' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Convene the panel' })).toBeDisabled();
  await userEvent.click(screen.getByRole('button', { name: 'Remove seat 1' }));
  expect(screen.getByRole('button', { name: 'Convene the panel' })).toBeDisabled();
});

it('convenes on what was submitted, by the times of the protocol, and leads to the room', async () => {
  open();
  await seat('sam');
  await userEvent.click(screen.getByRole('button', { name: 'Convene the panel' }));
  await vi.waitFor(() => expect(location.pathname).toBe('/t/acme/r/review-1'));
  expect(posted()).toMatchObject({
    revision: 3,
    seats: [{ perspective: 'security', member: 'sam' }],
    options: ['Kafka', 'PostgreSQL'],
  });
  const hours = (at: string | undefined) => (Date.parse(at!) - Date.now()) / 3_600_000;
  expect(Math.abs(hours(posted()?.acceptBy) - inForce.protocol.acceptHours)).toBeLessThan(2);
  expect(Math.abs(hours(posted()?.deadline) - inForce.protocol.roundHours)).toBeLessThan(2);
});

it('takes an earlier revision, never a later draft, and a time until which seats are accepted', async () => {
  open();
  await seat('sam');
  const revisions = screen.getByLabelText('Revision');
  expect(
    within(revisions)
      .getAllByRole('option')
      .map((one) => one.textContent),
  ).toEqual(['Revision 3, as submitted', 'Revision 2', 'Revision 1']);
  await userEvent.selectOptions(revisions, 'Revision 2');
  expect(screen.getByText('You chair it, on revision 2.')).toBeVisible();
  const acceptBy = screen.getByLabelText('Seats are accepted by');
  await userEvent.clear(acceptBy);
  await userEvent.type(acceptBy, '2030-01-02T03:04');
  await userEvent.click(screen.getByRole('button', { name: 'Convene the panel' }));
  await vi.waitFor(() => expect(posted()?.revision).toBe(2));
  expect(posted()?.acceptBy).toBe(new Date('2030-01-02T03:04').toISOString());
});

it('stays open and says what is wrong when it is refused', async () => {
  convened = refusal(400, {
    code: 'INVALID_VALUE',
    title: 'That will not do',
    errors: [{ field: 'acceptBy', message: 'It is over already.' }],
  });
  open();
  await seat('sam');
  await userEvent.click(screen.getByRole('button', { name: 'Convene the panel' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('INVALID_VALUE');
  expect(screen.getByLabelText('Seats are accepted by')).toHaveAccessibleDescription('It is over already.');
  expect(location.pathname).toBe('/t/acme/p/PAY-1');
});
