import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { GateRules, GateTrial } from '@/lib/api/review-types';
import { renderInTenant } from '@/lib/testing/in-tenant';
import { answerBy, type SentRequest } from '@/lib/testing/requests';
import GateRulesTab from './gate-rules-tab';

vi.mock('@/lib/auth/session', () => ({
  accessToken: () => Promise.resolve('token'),
  dropToken: () => undefined,
}));

const QUORUM = {
  name: 'quorum',
  description: 'Enough positions count.',
  appliesIf: '',
  satisfiedIf: 'positions.counted >= protocol.quorum',
  overrideIf: 'false',
  missing: 'Too few positions.',
};
const INDEPENDENCE = {
  name: 'independence',
  description: 'No author sits.',
  appliesIf: 'seats.total > 0',
  satisfiedIf: 'seats.heldByAuthors = 0',
  overrideIf: '',
  missing: 'An author sits.',
};
const version = (of: number, ...rules: GateRules['rules']): GateRules => ({
  version: of,
  rules,
  facts: [{ name: 'positions.counted', type: 'a number', description: 'How many positions count.' }],
  ...(of > 0
    ? {
        publishedBy: { memberId: 'olga', name: `Owner ${of}` },
        publishedAt: '2026-03-01T09:00:00Z',
      }
    : {}),
});
const VERSIONS = [version(0), version(1, INDEPENDENCE), version(2, QUORUM, INDEPENDENCE)];

function answer({ method, path, query }: SentRequest): unknown {
  if (path === '/gate-rules/trial') return trial;
  if (method === 'PUT') return { position: 1, version: 3 };
  return path === '/gate-rules' ? VERSIONS[Number(query.get('version') ?? 2)] : undefined;
}

let trial: GateTrial;
let sent: SentRequest[];

beforeEach(() => {
  history.replaceState(null, '', '/');
  trial = { problems: [], trials: [] };
  sent = answerBy(answer);
});
afterEach(() => vi.unstubAllGlobals());

it('waits for the rules, and says why they did not come', async () => {
  answerBy(() => undefined);
  renderInTenant(<GateRulesTab mayPublish={false} />, 'reader');
  expect(screen.getByRole('status', { name: 'Loading' })).toBeVisible();
  expect(await screen.findByRole('heading', { name: 'There is nothing here' })).toBeVisible();
});

it('shows everybody what each rule asks, when it applies and yields, and what it says', async () => {
  renderInTenant(<GateRulesTab mayPublish={false} />, 'reader');
  const [quorum, independence] = await screen.findAllByRole('listitem');
  expect(quorum).toHaveTextContent('Applies ifAlways.');
  expect(quorum).toHaveTextContent('Satisfied ifpositions.counted >= protocol.quorum');
  expect(quorum).toHaveTextContent('Can be overridden ifNever.');
  expect(quorum).toHaveTextContent('When it is not, it saysToo few positions.');
  expect(independence).toHaveTextContent('Applies ifseats.total > 0');
  expect(independence).toHaveTextContent('Can be overridden ifWhenever the chair gives a reason.');
  expect(screen.getByText(/Version 2 by Owner 2/)).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

it('shows earlier versions, who published them, and says so of one without rules', async () => {
  renderInTenant(<GateRulesTab mayPublish={false} />, 'reader');
  const choice = await screen.findByRole('combobox', { name: 'Version' });
  await userEvent.selectOptions(choice, 'Version 1');
  expect(await screen.findByText(/Version 1 by Owner 1/)).toBeVisible();
  expect(screen.getByText(/no longer in force/)).toBeVisible();
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  await userEvent.selectOptions(choice, 'Built in');
  expect(await screen.findByText(/No rule holds a decision up/)).toBeVisible();
  await userEvent.selectOptions(choice, 'Version 2, in force');
  expect(screen.queryByText(/no longer in force/)).toBeNull();
});

it('keeps what an owner writes over a look at an earlier version, and publishes it', async () => {
  renderInTenant(<GateRulesTab mayPublish />, 'owner');
  const form = await screen.findByRole('form', { name: 'Gate rules' });
  const publish = within(form).getByRole('button', { name: 'Publish' });
  expect(publish).toBeDisabled();
  const missing = within(form).getAllByLabelText('What it says when it is not')[0]!;
  await userEvent.clear(missing);
  await userEvent.type(missing, 'More positions.');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Version' }), 'Version 1');
  expect(form).not.toBeVisible();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Version' }), 'Version 2, in force');
  expect(missing).toHaveValue('More positions.');
  await userEvent.click(publish);
  const put = await vi.waitFor(() => sent.find((request) => request.method === 'PUT')!);
  const { appliesIf: _, ...quorum } = { ...QUORUM, missing: 'More positions.' };
  const { overrideIf: __, ...independence } = INDEPENDENCE;
  expect(put.body).toEqual({ rules: [quorum, independence] });
});

it('tries rules on as many past reviews as asked, and names the place of a mistake', async () => {
  trial = {
    trials: [],
    problems: [{ rule: 'quorum', part: 'satisfiedIf', position: 4, message: 'There is no such fact.' }],
  };
  renderInTenant(<GateRulesTab mayPublish />, 'owner');
  const size = await screen.findByLabelText('How many');
  const attempt = screen.getByRole('button', { name: 'Try on past reviews' });
  await userEvent.clear(size);
  expect(attempt).toBeDisabled();
  await userEvent.type(size, '101');
  expect(attempt).toBeDisabled();
  await userEvent.clear(size);
  await userEvent.type(size, '7');
  await userEvent.click(attempt);
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('Quorum, satisfied if, at character 5: There is no such fact.');
  expect(screen.getAllByLabelText('Satisfied if')[0]).toHaveAccessibleDescription('There is no such fact.');
  expect(sent.find((request) => request.path === '/gate-rules/trial')?.body).toMatchObject({ reviews: 7 });
});

it('does not publish when Enter is pressed in the number of reviews to try', async () => {
  renderInTenant(<GateRulesTab mayPublish />, 'owner');
  await userEvent.type((await screen.findAllByLabelText('What it asks for'))[0]!, ' Really.');
  await userEvent.type(screen.getByLabelText('How many'), '{Enter}');
  expect(await screen.findByRole('region', { name: 'On 0 past reviews' })).toBeVisible();
  expect(sent.filter(({ method }) => method !== 'GET').map(({ path }) => path)).toEqual([
    '/gate-rules/trial',
  ]);
});

it('says what past reviews would have been told instead', async () => {
  const result = (status: 'satisfied' | 'unsatisfied') => ({
    rule: 'quorum',
    status,
    sentence: 'Too few positions.',
    because: [],
  });
  trial = {
    problems: [],
    trials: [
      {
        review: 'review-1',
        proposal: 'PAY-1',
        title: 'Keys',
        phase: 'decided',
        results: [result('unsatisfied')],
        before: [result('satisfied')],
      },
    ],
  };
  renderInTenant(<GateRulesTab mayPublish />, 'owner');
  await userEvent.click(await screen.findByRole('button', { name: 'Try on past reviews' }));
  const outcome = await screen.findByRole('region', { name: 'On 1 past review' });
  expect(outcome).toHaveTextContent('Satisfied→would beMissing');
  expect(within(outcome).getByRole('link')).toHaveAttribute('href', '/t/acme/r/review-1/gates');
});
