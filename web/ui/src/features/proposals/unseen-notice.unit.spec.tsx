import { screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import type { Proposal } from '@/lib/api/types';
import { renderInTenant } from '@/lib/testing/in-tenant';
import { UnseenNotice } from './unseen-notice';

const at = (revision: number) => <UnseenNotice proposal={{ key: 'PAY-1', revision } as Proposal} />;
/** One visit to the page. */
const visit = (revision: number) => renderInTenant(at(revision), 'reader');

beforeEach(() => localStorage.clear());

it('says nothing to somebody who comes for the first time, and nothing when all is known', () => {
  const { unmount } = visit(3);
  expect(screen.queryByRole('status')).toBeNull();
  unmount();
  visit(3);
  expect(screen.queryByRole('status')).toBeNull();
});

it('leads to what changed since the last visit, once', () => {
  visit(2).unmount();
  const { unmount } = visit(4);
  expect(screen.getByRole('status')).toHaveTextContent('2 new revisions since');
  expect(screen.getByRole('link', { name: 'See what changed' })).toHaveAttribute(
    'href',
    '/t/acme/p/PAY-1/revisions?from=2&to=4',
  );
  unmount();
  visit(4);
  expect(screen.queryByRole('status')).toBeNull();
});

it('says at once what comes while the page is open, and at the next visit too', () => {
  const { rerender, unmount } = visit(1);
  rerender(at(2));
  expect(screen.getByRole('status')).toHaveTextContent('A new revision since');
  unmount();
  visit(2);
  expect(screen.getByRole('status')).toHaveTextContent('A new revision since');
});
