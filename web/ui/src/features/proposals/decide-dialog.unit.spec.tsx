import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import type { Proposal } from '@/lib/api/types';
import { renderInTenant } from '@/lib/testing/in-tenant';
import { answerBy, refusal } from '@/lib/testing/requests';
import { DecideDialog } from './decide-dialog';

vi.mock('@/lib/auth/session', () => ({
  accessToken: () => Promise.resolve('token'),
  dropToken: () => undefined,
}));
afterEach(() => vi.unstubAllGlobals());

const proposal = { key: 'PAY-1', title: 'Keys' } as unknown as Proposal;
const record = () => screen.getByRole('button', { name: 'Record decision' });

function open(decided: unknown) {
  const onClose = vi.fn();
  const sent = answerBy(({ method }) => (method === 'POST' ? decided : { items: [] }));
  renderInTenant(<DecideDialog proposal={proposal} onClose={onClose} />, 'chair');
  return { onClose, body: () => sent.find(({ method }) => method === 'POST')?.body };
}

it('sends no day that was not filled in', async () => {
  const { onClose, body } = open({ position: 1, version: 1 });
  await userEvent.type(screen.getByLabelText('Rationale'), 'It is simple.');
  await userEvent.click(record());
  await vi.waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(body()).toEqual({ outcome: 'accepted', rationale: 'It is simple.', deciders: ['ann'] });
});

it('sends when to look at the decision again and when it ends', async () => {
  const { onClose, body } = open({ position: 1, version: 1 });
  await userEvent.type(screen.getByLabelText('Rationale'), 'For now.');
  await userEvent.type(screen.getByLabelText(/^Look at it again on/), '2031-02-03');
  await userEvent.type(screen.getByLabelText(/^Valid until/), '2031-08-09');
  await userEvent.click(record());
  await vi.waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(body()).toMatchObject({ reviewOn: '2031-02-03', validUntil: '2031-08-09' });
});

it('stays open and says which day is wrong', async () => {
  const { onClose } = open(
    refusal(400, {
      code: 'INVALID_VALUE',
      errors: [{ field: 'validUntil', message: 'It is over already.' }],
    }),
  );
  await userEvent.type(screen.getByLabelText('Rationale'), 'For now.');
  await userEvent.click(record());
  expect(await screen.findByRole('alert')).toBeVisible();
  expect(screen.getByLabelText(/^Valid until/)).toHaveAccessibleDescription('It is over already.');
  expect(onClose).not.toHaveBeenCalled();
});
