import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Problem } from '@/lib/api/problem';
import { DialogForm } from './dialog-form';
import { ErrorPage } from './error-page';
import { Field } from './field';
import { Menu } from './menu';
import { initials } from './person';
import { STATES, stateLabel } from './state-badge';
import { asTag, TagInput } from './tag-input';

describe('initials', () => {
  it.each([
    ['Ann Author', 'AA'],
    ['Kim', 'K'],
    ['Ada de la Cruz', 'AC'],
    ['  ', ''],
    ['𝒜da Ö', '𝒜Ö'],
  ])('of %j are %j', (name, expected) => expect(initials(name)).toBe(expected));
});

it('has a word for every state', () => {
  for (const state of STATES) expect(stateLabel(state)).not.toBe(state);
});

describe('TagInput', () => {
  function Tags() {
    const [tags, setTags] = useState(['kafka']);
    return <TagInput tags={tags} onChange={setTags} />;
  }

  it('takes tags with Enter and comma, in their form, each once', async () => {
    render(<Tags />);
    await userEvent.type(screen.getByRole('textbox'), 'Event Log{Enter}kafka,postgres,');
    expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
      'Remove kafka',
      'Remove event-log',
      'Remove postgres',
    ]);
  });

  it('takes the last one away with Backspace', async () => {
    render(<Tags />);
    await userEvent.type(screen.getByRole('textbox'), '{Backspace}');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('never makes a tag that the server refuses', () => {
    for (const text of ['Ä Ö', '--a--', 'x'.repeat(60), '...', 'C++ & more'])
      expect(asTag(text)).toMatch(/^([a-z0-9][a-z0-9-]{0,39})?$/);
  });
});

describe('DialogForm', () => {
  const form = (onSubmit: () => Promise<unknown>, onClose: () => void, error?: unknown) => (
    <DialogForm title="T" action="Go" pending={false} error={error} onSubmit={onSubmit} onClose={onClose} />
  );

  it('closes when the server has accepted', async () => {
    const close = vi.fn();
    render(form(() => Promise.resolve(), close));
    await userEvent.click(screen.getByRole('button', { name: 'Go' }));
    expect(close).toHaveBeenCalled();
  });

  it('stays open and says why when the server refuses', async () => {
    const close = vi.fn();
    const problem = new Problem({
      status: 409,
      code: 'LOG_EXISTS',
      detail: 'There is a log PAY already.',
      correlationId: 'c1',
    });
    render(form(() => Promise.reject(problem), close, problem));
    await userEvent.click(screen.getByRole('button', { name: 'Go' }));
    expect(screen.getByRole('alert')).toHaveTextContent('There is a log PAY already.');
    expect(screen.getByRole('alert')).toHaveTextContent('LOG_EXISTS');
    expect(close).not.toHaveBeenCalled();
  });
});

it('connects a field with its hint and its error', () => {
  render(
    <Field label="Name" hint="One line" error="is empty">
      <input />
    </Field>,
  );
  expect(screen.getByLabelText('Name')).toBeInvalid();
  expect(screen.getByLabelText('Name')).toHaveAccessibleDescription('One line is empty');
});

describe('ErrorPage', () => {
  it.each([
    [404, 'There is nothing here'],
    [403, 'Your role does not allow this'],
  ])('explains %i', (status, title) => {
    render(<ErrorPage error={new Problem({ status, code: 'X', detail: 'why' })} />);
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible();
  });
});

it('opens a menu at the first click, although its code comes late', async () => {
  const chosen = vi.fn();
  render(<Menu trigger={<button>More</button>} entries={[{ label: 'Do it', onSelect: chosen }]} />);
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Do it' }));
  expect(chosen).toHaveBeenCalledOnce();
});

it('opens a menu again for a click that no pointer made', async () => {
  render(<Menu trigger={<button>More</button>} entries={[{ label: 'Do it', onSelect: () => undefined }]} />);
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  await screen.findByRole('menuitem', { name: 'Do it' });
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('menuitem')).toBeNull();
  act(() => screen.getByRole('button', { name: 'More' }).click());
  expect(await screen.findByRole('menuitem', { name: 'Do it' })).toBeVisible();
});
