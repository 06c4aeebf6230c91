import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { RecordedDecision } from '@/lib/api/types';
import { renderInTenant } from '@/lib/testing/in-tenant';
import { DecisionCard } from './decision-card';

const carl = { memberId: 'carl', name: 'Carl Chair' };
const decision: RecordedDecision = {
  outcome: 'accepted',
  tier: 'panel',
  revision: 2,
  rationale: 'It is simple.',
  deciders: [carl],
  recordedBy: carl,
  decidedAt: '2026-03-05T09:00:00Z',
  overrides: [],
};

it('marks the gate rules that a decision passed over: which, who, when, why, and what they said', () => {
  const overrides = [
    {
      rule: 'no-open-blocker',
      reason: 'The blocker is about another system.',
      chair: carl,
      at: '2026-03-04T09:00:00Z',
      overrode: '1 blocker is open.',
    },
  ];
  renderInTenant(<DecisionCard decision={{ ...decision, overrides }} />, 'reader');
  const marked = screen.getByRole('region', { name: 'Gate rules that were overridden' });
  expect(marked).toHaveTextContent('Decided over a gate rule');
  expect(marked).toHaveTextContent('No open blocker: 1 blocker is open.');
  expect(marked).toHaveTextContent(
    /Carl Chair overrode it, Mar 4, 2026.*The blocker is about another system\./,
  );
});

it('says nothing of overrides where there are none', () => {
  renderInTenant(<DecisionCard decision={decision} />, 'reader');
  expect(screen.getByRole('region', { name: 'Decision' })).toBeVisible();
  expect(screen.queryByText(/Decided over/)).toBeNull();
});
