import { screen, within } from '@testing-library/react';
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

it('keeps what was answered, recommended and dissented before', () => {
  const sam = { memberId: 'sam', name: 'Sam' };
  const finding = aFinding(1, {
    earlierDispositions: [
      {
        kind: 'rejected',
        reason: 'It is small.',
        answer: 'See there.',
        by: carl,
        at: '2026-03-02T09:00:00Z',
      },
    ],
    settledContests: [
      {
        by: sam,
        reason: 'It is not small.',
        at: '2026-03-02T10:00:00Z',
        settledAt: '2026-03-02T11:00:00Z',
        withdrawn: false,
      },
    ],
  });
  const earlier = {
    version: 1,
    revision: 1,
    outcome: 'accepted' as const,
    summary: 'Go at once.',
    agreement: '',
    disagreement: '',
    tradeOffs: '',
    conditions: [],
    by: carl,
    at: '2026-03-03T09:00:00Z',
    outdated: true,
    signatures: [],
    waiting: [],
    voided: { by: 'version', number: 2, at: '2026-03-03T10:00:00Z', signatures: [] },
  };
  const dissent = {
    seat: 'security',
    perspective: 'security',
    member: sam,
    version: 1,
    statement: 'Not like this.',
    at: '2026-03-03T09:30:00Z',
    withdrawnAt: '2026-03-03T11:00:00Z',
    replaced: false,
  };
  renderInRoom(
    <RecordView />,
    aReview({
      findings: [finding],
      earlierRecommendations: [earlier],
      withdrawnDissents: [dissent, { ...dissent, at: dissent.withdrawnAt, replaced: true }],
    }),
  );
  const before = within(screen.getByRole('list', { name: 'Before, on finding 1' })).getAllByRole('listitem');
  expect(before[0]).toHaveTextContent(/^Rejected by Carl Chair, .*: It is small\. See there\.$/);
  expect(before[1]).toHaveTextContent(/^Contested by Sam, .*: It is not small\.$/);
  const version = screen.getByRole('article', { name: 'Version 1' });
  expect(version).toHaveTextContent(/Accept, by Carl Chair, .*Version 2 took its place.*Go at once\./);
  expect(screen.getByRole('article', { name: 'Dissent of Security, taken back' })).toHaveTextContent(
    'Not like this.',
  );
  expect(screen.getByRole('article', { name: 'Dissent of Security, replaced by another' })).toHaveTextContent(
    'Not like this.',
  );
});
