/** What somebody typed and has not saved yet. Kept in this browser until it is saved or thrown away. */
export interface Draft {
  title: string;
  body: string;
  tags?: string;
  note?: string;
  baseRevision?: number;
  at: number;
}

const PREFIX = 'witan.draft.';

export function draftKey(memberId: string, tenant: string, subject: string): string {
  return `${PREFIX}${memberId}.${tenant}.${subject}`;
}

export function readDraft(key: string): Draft | undefined {
  try {
    const text = localStorage.getItem(key);
    if (!text) return undefined;
    const value = JSON.parse(text) as Draft;
    return typeof value.body === 'string' && typeof value.title === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Answers whether the draft could be kept; a full or forbidden storage must be said, not swallowed. */
export function writeDraft(key: string, draft: Draft): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Storage is not available, so there is nothing to drop.
  }
}

export interface KeptDraft extends Draft {
  subject: string;
}

/** Everything this person has not saved in a tenant, newest first. */
export function listDrafts(memberId: string, tenant: string): KeptDraft[] {
  const prefix = draftKey(memberId, tenant, '');
  const found: KeptDraft[] = [];
  try {
    for (let i = 0; i < localStorage.length; i++) {
      const key = localStorage.key(i);
      if (!key?.startsWith(prefix)) continue;
      const draft = readDraft(key);
      if (draft) found.push({ ...draft, subject: key.slice(prefix.length) });
    }
  } catch {
    return [];
  }
  return found.sort((a, b) => b.at - a.at);
}
