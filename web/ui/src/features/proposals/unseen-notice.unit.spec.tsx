import { screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import type { Proposal } from '@/lib/api/types';
import { seenRevision } from '@/lib/seen-revisions';
import { renderInTenant } from '@/lib/testing/in-tenant';
import { UnseenNotice } from './unseen-notice';

const at = (revision: number) => <UnseenNotice proposal={{ key: 'PAY-1', revision } as Proposal} />;
/** One visit to the page. */
const visit = (revision: number) => renderInTenant(at(revision), 'reader');

beforeEach(() => localStorage.clear());

it('says nothing to somebody who comes for the first time, and nothing when all is known', () => {
  visit(3).unmount();
  visit(3);
  expect(screen.queryByRole('status')).toBeNull();
});

it('leads to what changed since the last visit, once', () => {
  visit(2).unmount();
  const { unmount } = visit(4);
  expect(screen.getByRole('status')).toHaveTextContent('2 new revisions were saved');
  expect(screen.getByRole('link', { name: 'See what changed' })).toHaveAttribute(
    'href',
    '/t/acme/p/PAY-1/revisions?from=2&to=4',
  );
  unmount();
  visit(4);
  expect(screen.queryByRole('status')).toBeNull();
});

it('says at the next visit too what came while the page was open', () => {
  visit(1).unmount();
  expect(seenRevision('ann', 'acme', 'PAY-1')).toBe(1);
  visit(2).unmount();
  visit(3);
  expect(screen.getByRole('status')).toHaveTextContent('A new revision was saved');
});
