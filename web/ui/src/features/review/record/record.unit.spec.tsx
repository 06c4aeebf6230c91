import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Gate } from '@/lib/api/review-types';
import { aFinding, aPosition, aReview } from '@/features/review/testing/a-review';
import { renderInRoom } from '@/features/review/testing/in-room';
import { answerWith } from '@/lib/testing/in-tenant';
import { RecordView } from './record-view';

vi.mock('@/lib/auth/session', () => ({
  accessToken: () => Promise.resolve('token'),
  dropToken: () => undefined,
}));

beforeEach(() => answerWith({ '/members': { items: [] } }));
afterEach(() => vi.unstubAllGlobals());

const carl = { memberId: 'carl', name: 'Carl Chair' };
it('says from the first line where a review stands of which there is nothing else to tell', () => {
  renderInRoom(<RecordView />, aReview({ phase: 'sealed-round' }));
  expect(screen.getByText(/^Review of PAY-1, revision 2/)).toHaveTextContent('sealed round, round 1');
  expect(screen.queryByRole('region', { name: 'Decision' })).toBeNull();
  expect(screen.queryByRole('region', { name: 'Findings' })).toBeNull();
  expect(screen.getByRole('region', { name: 'Protocol: Standard panel' })).toBeVisible();
});

it('tells a decided review from the decision down to the protocol', () => {
  const override = {
    chair: carl,
    reason: 'All were heard.',
    overrode: 'One position needed.',
    at: '2026-03-04T09:00:00Z',
  };
  const quorum: Gate = {
    rule: 'quorum',
    status: 'overridden',
    description: 'Enough positions count.',
    sentence: 'One position needed.',
    because: [],
    overridable: true,
    override,
  };
  renderInRoom(
    <RecordView />,
    aReview({
      phase: 'decided',
      findings: [aFinding(1)],
      positions: [aPosition('security', { rationale: 'It is simple.' })],
      gates: [quorum],
      decision: {
        outcome: 'accepted',
        revision: 2,
        rationale: 'It is simple.',
        deciders: [carl],
        recommendation: 1,
        coverage: [],
        recordedBy: carl,
        at: '2026-03-05T09:00:00Z',
      },
    }),
  );
  const names = screen.getAllByRole('region').map((one) => one.getAttribute('aria-labelledby'));
  expect(names.indexOf('review-decision-title')).toBe(0);
  expect(names.indexOf('record-seats')).toBeLessThan(names.indexOf('record-findings'));
  expect(names.at(-1)).toBe('record-protocol');
  const passedOver = screen.getByRole('region', { name: 'Gate rules that were overridden' });
  expect(passedOver).toHaveTextContent('Quorum: One position needed.');
  expect(passedOver).toHaveTextContent(/Carl Chair overrode it, Mar 4, 2026.*: All were heard\./);
});
