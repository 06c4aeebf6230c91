import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aReview } from '@/features/review/testing/a-review';
import { renderInRoom } from '@/features/review/testing/in-room';
import { answerWith } from '@/lib/testing/in-tenant';
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
