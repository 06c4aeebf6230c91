import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { DiscardButton } from './discard-button';

it('leaves at once when nothing would be lost', async () => {
  const discard = vi.fn();
  render(<DiscardButton dirty={false} onDiscard={discard} />);
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(discard).toHaveBeenCalledOnce();
});

it('throws away what was typed only after it was asked', async () => {
  const discard = vi.fn();
  render(<DiscardButton dirty onDiscard={discard} />);
  await userEvent.click(screen.getByRole('button', { name: 'Discard' }));
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(discard).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Discard' }));
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Discard' }));
  expect(discard).toHaveBeenCalledOnce();
});
