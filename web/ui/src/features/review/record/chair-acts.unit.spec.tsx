import { screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { aReview } from '@/features/review/testing/a-review';
import { renderInRoom } from '@/features/review/testing/in-room';
import { answerWith } from '@/lib/testing/in-tenant';
import { ChairActs } from './chair-acts';

vi.mock('@/lib/auth/session', () => ({
  accessToken: () => Promise.resolve('token'),
  dropToken: () => undefined,
}));

afterEach(() => vi.unstubAllGlobals());

const carl = { memberId: 'carl', name: 'Carl Chair' };
const handedOver = aReview({
  acts: [{ act: 'chair-handed-over', by: carl, at: '2026-03-01T09:00:00Z', subject: 'dana' }],
});

it('calls people by their names once they are known, and nobody a former member before that', async () => {
  answerWith({ '/members': { items: [{ memberId: 'dana', name: 'Dana Data' }] } });
  renderInRoom(<ChairActs />, handedOver);
  expect(screen.getByRole('listitem')).toHaveTextContent('handed the chair over to a member of the tenant');
  expect(await screen.findByText(/handed the chair over to Dana Data/)).toBeVisible();
});

it('calls nobody a former member because the list of members did not come', async () => {
  answerWith({});
  const { client } = renderInRoom(<ChairActs />, handedOver);
  await vi.waitFor(() => expect(client.getQueryCache().getAll()[0]?.state.status).toBe('error'));
  expect(screen.getByRole('listitem')).toHaveTextContent('to a member of the tenant');
});

it('calls a former member who is on no list so', async () => {
  answerWith({ '/members': { items: [] } });
  renderInRoom(<ChairActs />, handedOver);
  expect(await screen.findByText(/to a former member/)).toBeVisible();
});

it('says who held what before, and when it was due', async () => {
  answerWith({ '/members': { items: [] } });
  const holder = { memberId: 'dana', name: 'Dana Data' };
  const act = {
    act: 'condition-reassigned',
    by: carl,
    at: '2026-03-01T09:00:00Z',
    holder,
    due: '2026-02-01',
  };
  renderInRoom(<ChairActs />, aReview({ acts: [act] }));
  expect(await screen.findByText(/Held by Dana Data until then\. It was due on/)).toBeVisible();
});
