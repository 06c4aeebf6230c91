import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Recommendation } from '@/lib/api/review-types';
import { aReview } from '@/features/review/testing/a-review';
import { renderInRoom } from '@/features/review/testing/in-room';
import { answerWith } from '@/lib/testing/in-tenant';
import { RecommendationText } from './recommendation-text';
import { RecommendationView } from './recommendation-view';

vi.mock('@/lib/auth/session', () => ({
  accessToken: () => Promise.resolve('token'),
  dropToken: () => undefined,
}));

beforeEach(() => {
  localStorage.clear();
  answerWith({ '/members': { items: [] } });
});
afterEach(() => vi.unstubAllGlobals());

it('goes on with a recommendation that was begun in another visit, or begins anew', async () => {
  const review = aReview({ openMoves: ['recommend'] });
  const { unmount } = renderInRoom(<RecommendationView />, review);
  await userEvent.click(screen.getByRole('button', { name: 'Write the recommendation' }));
  const drafted = screen.getByLabelText<HTMLTextAreaElement>('Summary').value;
  await userEvent.type(screen.getByLabelText('Summary'), ' Go.');
  unmount();
  renderInRoom(<RecommendationView />, review);
  await userEvent.click(screen.getByRole('button', { name: 'Go on writing' }));
  expect(screen.getByLabelText('Summary')).toHaveValue(`${drafted} Go.`);
  await userEvent.click(screen.getByRole('button', { name: 'Discard' }));
  expect(screen.getByLabelText('Summary')).toHaveValue(drafted);
});

it.each([
  ['revision', 3, 'Revision 3 came before the panel after this text was written'],
  ['round', 2, 'Round 2 was opened after this text was written'],
])('says of a text that is void what made it so: a %s', (by, number, sentence) => {
  const recommendation: Recommendation = {
    version: 1,
    revision: 1,
    outcome: 'accepted',
    summary: 'Go.',
    agreement: '',
    disagreement: '',
    tradeOffs: '',
    conditions: [],
    by: { memberId: 'carl', name: 'Carl Chair' },
    at: '2026-03-03T09:00:00Z',
    outdated: true,
    signatures: [],
    waiting: [],
    voided: { by, number, at: '2026-03-04T09:00:00Z', signatures: [] },
  };
  renderInRoom(<RecommendationText recommendation={recommendation} />, aReview({ recommendation }));
  expect(screen.getByText(/it is void/)).toHaveTextContent(sentence);
});
