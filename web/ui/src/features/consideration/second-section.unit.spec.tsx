import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Intake } from '@/lib/api/review-types';
import type { Proposal, Role } from '@/lib/api/types';
import { renderInTenant } from '@/lib/testing/in-tenant';
import { answerBy, refusal, type SentRequest } from '@/lib/testing/requests';
import { SecondSection } from './second-section';

vi.mock('@/lib/auth/session', () => ({
  accessToken: () => Promise.resolve('token'),
  dropToken: () => undefined,
}));

const proposal = {
  key: 'PAY-1',
  state: 'proposed',
  authors: [{ memberId: 'ben', name: 'Ben' }],
} as unknown as Proposal;
const intake = (more: Partial<Intake> = {}): Intake => ({
  tier: 'second',
  questions: [],
  objections: [],
  ...more,
});
const objection = (memberId: string) => ({
  member: { memberId, name: memberId },
  reason: 'Nobody measured it.',
  at: '2026-03-01T09:00:00Z',
});

let written: unknown;
let sent: SentRequest[];

beforeEach(() => {
  localStorage.clear();
  written = { position: 1, version: 1 };
  sent = answerBy(() => written);
});
afterEach(() => vi.unstubAllGlobals());

const show = (of: Intake, ...roles: Role[]) =>
  renderInTenant(<SecondSection proposal={proposal} intake={of} />, ...roles);
const writes = () => sent.map(({ method, path, body }) => [method, path, body]);

it('waits for a second, which any other member who writes may give', async () => {
  show(intake(), 'author');
  expect(screen.getByText('It waits for another member to second it.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Object' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Second it' }));
  await vi.waitFor(() => expect(writes()).toEqual([['POST', '/proposals/PAY-1/seconds', undefined]]));
});

it('offers readers nothing', () => {
  show(intake(), 'reader');
  expect(screen.queryByRole('button')).toBeNull();
});

it('says who seconded it and until when objections are heard', () => {
  const secondedBy = { memberId: 'sam', name: 'Sam' };
  show(intake({ secondedBy, waitingUntil: '2030-01-01T00:00:00Z' }), 'author');
  expect(screen.getByText(/Seconded by Sam\. Objections until/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Second it' })).toBeNull();
});

it('takes the objection of an expert, with a reason', async () => {
  show(intake(), 'expert');
  await userEvent.click(screen.getByRole('button', { name: 'Object' }));
  await userEvent.type(screen.getByLabelText('Reason'), 'Nobody measured it.');
  await userEvent.click(screen.getAllByRole('button', { name: 'Object' }).at(-1)!);
  await vi.waitFor(() =>
    expect(writes()).toEqual([['POST', '/proposals/PAY-1/objections', { reason: 'Nobody measured it.' }]]),
  );
});

it('shows objections, and lets each expert take back the own one only', async () => {
  const { unmount } = show(intake({ objections: [objection('dana')] }), 'expert');
  expect(screen.getByText(/objects: Nobody measured it\./)).toHaveTextContent('dana');
  expect(screen.queryByRole('button', { name: 'Take back my objection' })).toBeNull();
  unmount();
  show(intake({ objections: [objection('ann')] }), 'expert');
  expect(screen.queryByRole('button', { name: 'Object' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Take back my objection' }));
  await vi.waitFor(() =>
    expect(writes()).toEqual([['DELETE', '/proposals/PAY-1/objections/own', undefined]]),
  );
});

it('says why a second was refused', async () => {
  written = refusal(409, { code: 'PROPOSAL_MOVE_REFUSED', detail: 'It is decided.' });
  show(intake(), 'author');
  await userEvent.click(screen.getByRole('button', { name: 'Second it' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('It is decided.');
});
