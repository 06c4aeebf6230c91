import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { readDraft, writeDraft } from '@/lib/drafts';
import { useDraft } from './use-draft';

const KEY = 'witan.draft.ann.acme.new:PAY';
const fromServer = () => ({ title: '', body: 'As saved', at: 0 });

beforeEach(() => localStorage.clear());

it('has nothing to lose before anything is typed, and again after it is forgotten', () => {
  const { result, unmount } = renderHook(() => useDraft(KEY, fromServer));
  expect(result.current.dirty).toBe(false);
  act(() => result.current.change({ body: 'Typed' }));
  expect(result.current.dirty).toBe(true);
  act(() => result.current.forget());
  expect(result.current.dirty).toBe(false);
  unmount();
  expect(readDraft(KEY)).toBeUndefined();
});

it('has something to lose when it was typed in another visit', () => {
  writeDraft(KEY, { title: '', body: 'Typed yesterday', at: 1 });
  const { result } = renderHook(() => useDraft(KEY, fromServer));
  expect(result.current).toMatchObject({ dirty: true, restored: true, draft: { body: 'Typed yesterday' } });
});
