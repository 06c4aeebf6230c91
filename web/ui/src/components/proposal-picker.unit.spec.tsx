import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerWith, renderInTenant } from '@/lib/testing/in-tenant';
import { DialogForm } from './dialog-form';
import { ProposalPicker } from './proposal-picker';

vi.mock('@/lib/auth/session', () => ({ accessToken: () => Promise.resolve('token') }));

const seen = vi.fn();

beforeEach(() => {
  // There is nothing to scroll in jsdom.
  Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
    seen(this.id);
  };
  answerWith({
    '/search/suggestions': {
      items: [
        { key: 'PAY-1', title: 'Keep keys in the ledger', status: 'accepted' },
        { key: 'PAY-2', title: 'Keep keys in a cache', status: 'superseded' },
      ],
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

const submit = vi.fn(() => Promise.resolve());
const close = vi.fn();

function Picking() {
  const [key, setKey] = useState('');
  return (
    <DialogForm title="T" action="Go" pending={false} error={null} onSubmit={submit} onClose={close}>
      <ProposalPicker aria-label="Proposal" value={key} onChange={setKey} />
    </DialogForm>
  );
}

async function typed() {
  renderInTenant(<Picking />, 'chair');
  const field = screen.getByRole('combobox', { name: 'Proposal' });
  await userEvent.type(field, 'keys');
  await screen.findByRole('option', { name: /PAY-2/ });
  expect(field).toHaveAttribute('aria-expanded', 'true');
  return field;
}

it('takes the suggestion that the arrow keys are on, and sends nothing yet', async () => {
  const field = await typed();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  const option = screen.getByRole('option', { selected: true });
  expect(option).toHaveTextContent('PAY-2');
  expect(field).toHaveAttribute('aria-activedescendant', option.id);
  expect(seen).toHaveBeenLastCalledWith(option.id);
  await userEvent.keyboard('{Enter}');
  expect(field).toHaveValue('PAY-2');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(submit).not.toHaveBeenCalled();
});

it('takes the suggestion that is clicked, and says what its key means', async () => {
  const field = await typed();
  await userEvent.click(screen.getByRole('option', { name: /PAY-1/ }));
  expect(field).toHaveValue('PAY-1');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(screen.getByText('Keep keys in the ledger', { selector: '.picked' })).toBeVisible();
});

it('stays open when its list is scrolled by the bar', async () => {
  await typed();
  await userEvent.click(screen.getByRole('listbox'));
  expect(screen.getByRole('listbox')).toBeVisible();
});

it('closes its list at the first Escape and the dialog at the second', async () => {
  await typed();
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(close).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  expect(close).toHaveBeenCalledOnce();
});

it('starts over with the arrow keys when one types on', async () => {
  const field = await typed();
  await userEvent.keyboard('{ArrowDown}');
  await userEvent.type(field, ' i');
  expect(screen.queryByRole('option', { selected: true })).toBeNull();
  expect(field).not.toHaveAttribute('aria-activedescendant');
});

it('is not in the way when a whole key was typed', async () => {
  const field = await typed();
  await userEvent.clear(field);
  await userEvent.type(field, 'pay-2');
  expect(await screen.findByText('Keep keys in a cache', { selector: '.picked' })).toBeVisible();
  expect(screen.queryByRole('listbox')).toBeNull();
});
