import { beforeEach, describe, expect, it, vi } from 'vitest';
import { draftKey, dropDraft, listDrafts, readDraft, writeDraft } from './drafts';

beforeEach(() => localStorage.clear());

describe('drafts', () => {
  const key = draftKey('ann', 'acme', 'new:PAY');

  it('come back as they were typed', () => {
    const draft = { title: 'T', body: '🧾 text', baseRevision: 2, at: 1 };
    expect(writeDraft(key, draft)).toBe(true);
    expect(readDraft(key)).toEqual(draft);
    dropDraft(key);
    expect(readDraft(key)).toBeUndefined();
  });

  it('are listed for their person and tenant only, newest first', () => {
    writeDraft(key, { title: 'old', body: '', at: 1 });
    writeDraft(draftKey('ann', 'acme', 'edit:PAY-1'), { title: 'new', body: '', at: 2 });
    writeDraft(draftKey('ann', 'globex', 'new:X'), { title: 'elsewhere', body: '', at: 3 });
    writeDraft(draftKey('ben', 'acme', 'new:PAY'), { title: 'of another', body: '', at: 4 });
    expect(listDrafts('ann', 'acme').map(({ subject, title }) => [subject, title])).toEqual([
      ['edit:PAY-1', 'new'],
      ['new:PAY', 'old'],
    ]);
  });

  it('say when they cannot be kept', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(writeDraft(key, { title: '', body: 'x', at: 1 })).toBe(false);
  });

  it('ignore what is no draft', () => {
    localStorage.setItem(key, '{"title":1}');
    expect(readDraft(key)).toBeUndefined();
    localStorage.setItem(key, 'not json');
    expect(readDraft(key)).toBeUndefined();
  });
});
