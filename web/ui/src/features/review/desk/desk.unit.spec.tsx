import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aReview } from '@/features/review/testing/a-review';
import { renderInRoom } from '@/features/review/testing/in-room';
import type { RoundSheet } from '@/lib/api/review-types';
import { Filing } from './filing';
import { OwnFindings } from './own-findings';
import { OwnPosition } from './own-position';
import { Question } from './question';

vi.mock('@/lib/auth/session', () => ({
  accessToken: () => Promise.resolve('token'),
  dropToken: () => undefined,
}));

const on = { review: 'review-1', proposal: 'PAY-1', seat: 'security', round: 1 };
const sheet = (more: Partial<RoundSheet> = {}): RoundSheet => ({
  review: 'review-1',
  seat: 'security',
  perspective: 'security',
  round: 1,
  version: -1,
  revision: 1,
  open: true,
  findings: [],
  checklist: [],
  missing: [],
  ...more,
});
const sent: { path: string; method: string; body: unknown }[] = [];

beforeEach(() => {
  localStorage.clear();
  sent.length = 0;
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    if (init.method !== 'GET')
      sent.push({
        path: url.replace('/api/v1/tenants/acme/reviews/review-1/seats/security/rounds/1/sheet', ''),
        method: init.method!,
        body: init.body ? JSON.parse(init.body as string) : undefined,
      });
    return Promise.resolve(new Response('{}', { status: 200 }));
  });
});
afterEach(() => vi.unstubAllGlobals());

it('keeps an answer as soon as it is chosen', async () => {
  const question = { id: 'SEC-1', question: 'Who?', reason: 'Because.', note: 'Kept.' };
  renderInRoom(<Question question={question} on={on} open />, aReview());
  await userEvent.click(screen.getByRole('button', { name: 'Not addressed' }));
  await waitFor(() =>
    expect(sent).toEqual([
      { method: 'PUT', path: '/answers/SEC-1', body: { verdict: 'not-addressed', note: 'Kept.' } },
    ]),
  );
});

it('does not let an objection be kept without a finding and what would clear it', async () => {
  const findings = [{ id: 'f1', kind: 'risk', severity: 'major', statement: 'It fails.' } as const];
  renderInRoom(<OwnPosition sheet={sheet({ findings: [...findings] })} on={on} />, aReview());
  await userEvent.click(screen.getByRole('radio', { name: /^Object/ }));
  await userEvent.type(screen.getByLabelText('Rationale'), 'No.');
  const keep = screen.getByRole('button', { name: 'Keep under seal' });
  expect(keep).toBeDisabled();
  await userEvent.click(screen.getByRole('checkbox', { name: /It fails/ }));
  expect(keep).toBeDisabled();
  await userEvent.type(screen.getByLabelText('What would clear the objection?'), 'A test.');
  await userEvent.click(keep);
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toEqual({
    method: 'PUT',
    path: '/position',
    body: { stance: 'object', rationale: 'No.', confidence: 3, findings: ['f1'], clearedBy: 'A test.' },
  });
});

it('offers nothing to add only to a sheet without findings', () => {
  const { unmount } = renderInRoom(<OwnPosition sheet={sheet()} on={on} />, aReview());
  expect(screen.getByRole('button', { name: 'Nothing to add' })).toBeEnabled();
  unmount();
  const findings = [{ id: 'f1', kind: 'risk', severity: 'major', statement: 'It fails.' } as const];
  renderInRoom(<OwnPosition sheet={sheet({ findings: [...findings] })} on={on} />, aReview());
  expect(screen.queryByRole('button', { name: 'Nothing to add' })).toBeNull();
});

it('files only what lacks nothing, and says what lacks', async () => {
  const { unmount } = renderInRoom(
    <Filing sheet={sheet({ missing: ['Take a position.'] })} on={on} />,
    aReview(),
  );
  expect(screen.getByText(/Take a position\./)).toBeVisible();
  expect(screen.getByRole('button', { name: 'File the sheet' })).toBeDisabled();
  unmount();
  renderInRoom(<Filing sheet={sheet()} on={on} />, aReview());
  await userEvent.click(screen.getByRole('button', { name: 'File the sheet' }));
  await waitFor(() => expect(sent).toEqual([{ method: 'POST', path: '/filing', body: undefined }]));
});

it('has a position that was not saved when its writer comes back, and no longer once it is saved', async () => {
  const { unmount } = renderInRoom(<OwnPosition sheet={sheet()} on={on} />, aReview());
  await userEvent.click(screen.getByRole('radio', { name: /^Endorse Go/ }));
  await userEvent.type(screen.getByLabelText('Rationale'), 'It holds.');
  unmount();
  const back = renderInRoom(<OwnPosition sheet={sheet()} on={on} />, aReview());
  expect(screen.getByText(/did not save it/)).toBeVisible();
  expect(screen.getByLabelText('Rationale')).toHaveValue('It holds.');
  await userEvent.click(screen.getByRole('button', { name: 'Keep under seal' }));
  await waitFor(() => expect(screen.queryByText(/did not save it/)).toBeNull());
  back.unmount();
  renderInRoom(<OwnPosition sheet={sheet()} on={on} />, aReview());
  expect(screen.getByLabelText('Rationale')).toHaveValue('');
});

it('opens a finding again that was begun and not saved, until it is given up', async () => {
  const { unmount } = renderInRoom(<OwnFindings sheet={sheet()} on={on} />, aReview());
  await userEvent.click(screen.getByRole('button', { name: 'Finding' }));
  await userEvent.type(screen.getByLabelText('Statement'), 'Nobody reads it.');
  unmount();
  const back = renderInRoom(<OwnFindings sheet={sheet()} on={on} />, aReview());
  expect(screen.getByLabelText('Statement')).toHaveValue('Nobody reads it.');
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  back.unmount();
  renderInRoom(<OwnFindings sheet={sheet()} on={on} />, aReview());
  expect(screen.queryByLabelText('Statement')).toBeNull();
});

it('keeps the words of a note until they are saved', async () => {
  const question = { id: 'SEC-1', question: 'Who?', reason: 'Because.', verdict: 'addressed' } as const;
  const { unmount } = renderInRoom(<Question question={question} on={on} open />, aReview());
  await userEvent.click(screen.getByRole('button', { name: 'Add a note' }));
  await userEvent.type(screen.getByLabelText('Note on SEC-1'), 'See section 3.');
  unmount();
  renderInRoom(<Question question={question} on={on} open />, aReview());
  expect(screen.getByLabelText('Note on SEC-1')).toHaveValue('See section 3.');
});
