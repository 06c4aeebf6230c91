import { expect, it } from 'vitest';
import { EVENT_NAMES } from '@/lib/event-sentence';
import { actWords, type ActNames } from './act-words';

const names: ActNames = {
  proposal: 'PAY-1',
  person: (id) => ({ dana: 'Dana Data', carl: 'Carl Chair' })[id] ?? 'a former member',
  condition: (id) => (id === 'c-1' ? 'Measure it.' : undefined),
};
const by = { memberId: 'carl', name: 'Carl Chair' };
const words = (act: string, subject?: string, before?: string) =>
  actWords(
    { act, by, at: '2026-03-01T09:00:00Z', ...(subject ? { subject } : {}), ...(before ? { before } : {}) },
    names,
  );

it.each([
  [
    'seat-substituted',
    'quality-assurance',
    'dana',
    'asked somebody else to sit for Quality assurance',
    'Dana Data',
  ],
  ['seat-waived', 'data', 'declined', 'went without the seat Data', 'Declined'],
  ['round-revealed', '1', 'data, api', 'revealed round 1 without waiting for Data and API', undefined],
  ['chair-handed-over', 'dana', 'carl', 'handed the chair over to Dana Data', 'Carl Chair'],
  ['condition-reassigned', 'c-1', 'dana', 'gave the condition “Measure it.” to somebody else', undefined],
  ['condition-waived', 'c-2', undefined, 'waived a condition', undefined],
  ['finding-disposed', '3', undefined, 'answered finding 3', undefined],
  [
    'gate-rule-overridden',
    'no-open-blocker',
    '1 is open.',
    'overrode the gate rule “No open blocker”',
    '1 is open.',
  ],
  ['recommendation-recorded', '2', '1', 'put version 2 of the recommendation to the panel', 'version 1'],
])('says of %s on %s what was done and what was before', (act, subject, before, did, was) => {
  expect(words(act, subject, before)).toEqual({ did, ...(was ? { before: was } : {}) });
});

it('says when the deadline was before it was moved', () => {
  expect(words('deadline-moved', '1', '2026-03-05T09:00:00Z').before).toMatch(/Mar 5, 2026/);
});

it('has a sentence for whatever else a chair may come to do', () => {
  for (const act of EVENT_NAMES) expect(words(act, '1').did).not.toMatch(/undefined/);
});
