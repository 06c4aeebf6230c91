import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { draftKey, listDrafts, writeDraft } from './drafts';
import { TenantContext } from './tenant-context';
import { useKeptForm } from './use-kept-form';

const scope = {
  slug: 'acme',
  name: 'Acme',
  roles: [],
  me: { memberId: 'ann', name: 'Ann', operator: false, tenants: [] },
};
const wrapper = ({ children }: { children: ReactNode }) => (
  <TenantContext value={scope}>{children}</TenantContext>
);
const SAVED = { text: '', level: 1 };
const open = (saved = SAVED) =>
  renderHook((now: typeof SAVED) => useKeptForm('desk', now), { wrapper, initialProps: saved });

beforeEach(() => localStorage.clear());

it('follows what is saved until somebody types', () => {
  const { result, rerender } = open();
  rerender({ text: 'From elsewhere', level: 2 });
  expect(result.current).toMatchObject({ form: { text: 'From elsewhere', level: 2 }, dirty: false });
  act(() => result.current.change({ text: 'Mine', level: 2 }));
  rerender({ text: 'From elsewhere again', level: 2 });
  expect(result.current).toMatchObject({ form: { text: 'Mine' }, dirty: true, restored: false });
});

it('keeps what was typed on while the form was sent', () => {
  const { result } = open();
  const sent = { text: 'Sent', level: 1 };
  act(() => result.current.change(sent));
  act(() => result.current.change({ text: 'Sent, and more', level: 1 }));
  act(() => result.current.forget(sent));
  expect(result.current.form.text).toBe('Sent, and more');
  expect(listDrafts('ann', 'acme')).toHaveLength(1);
  act(() => result.current.forget());
  expect(result.current).toMatchObject({ form: SAVED, dirty: false });
  expect(listDrafts('ann', 'acme')).toHaveLength(0);
});

it('takes nothing for unsaved that is saved by now, nor what it cannot read', () => {
  const keep = (body: string) => writeDraft(draftKey('ann', 'acme', 'desk'), { title: '', body, at: 1 });
  keep(JSON.stringify({ text: 'Saved', level: 1 }));
  expect(open({ text: 'Saved', level: 1 }).result.current).toMatchObject({ restored: false, dirty: false });
  keep('{"text":');
  expect(open().result.current).toMatchObject({ restored: false, form: SAVED });
  keep(JSON.stringify({ text: 'Of an older form' }));
  expect(open().result.current).toMatchObject({
    restored: true,
    form: { text: 'Of an older form', level: 1 },
  });
});

it('says when the browser keeps nothing', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('full');
  });
  const { result } = open();
  act(() => result.current.change({ text: 'Mine', level: 1 }));
  expect(result.current.kept).toBe(false);
});
