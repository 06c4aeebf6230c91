import { render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useArrival } from './use-arrival';

function View({ name }: { name: string }) {
  useArrival(name);
  return <p id="finding-3">{name}</p>;
}

afterEach(() => history.replaceState(null, '', '/'));

it('leads to what the address names, marks it, and forgets it with the view', () => {
  const scrolled = vi.fn();
  Element.prototype.scrollIntoView = scrolled;
  history.replaceState(null, '', '/r/findings#finding-3');
  const { rerender } = render(<View name="findings" />);
  expect(screen.getByText('findings')).toHaveAttribute('data-arrived');
  expect(scrolled).toHaveBeenCalledOnce();
  history.replaceState(null, '', '/r/gates');
  rerender(<View name="gates" />);
  expect(screen.getByText('gates')).not.toHaveAttribute('data-arrived');
});
