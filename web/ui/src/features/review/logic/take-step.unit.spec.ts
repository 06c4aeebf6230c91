import { expect, it } from 'vitest';
import { takeStep } from './take-step';

it.each([
  ['opens', { opens: { kind: 'reveal' } }, { kind: 'reveal' }],
  ['shows', { shows: 'gates' }, 'gates'],
  ['composes', { composes: true }, true],
] as const)('does what a step %s, and nothing else', (does, step, to) => {
  const done: unknown[] = [];
  const room = {
    open: (dialog: unknown) => done.push(['opens', dialog]),
    show: (view: unknown) => done.push(['shows', view]),
    compose: (composing: unknown) => done.push(['composes', composing]),
  };
  takeStep(room, { sentence: 'Go on.', ...step });
  expect(done).toEqual([[does, to]]);
});
