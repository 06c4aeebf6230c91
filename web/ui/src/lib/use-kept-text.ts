import { useEffect, useState } from 'react';
import { draftKey, dropDraft, readDraft, writeDraft } from './drafts';
import { useTenant } from './tenant-context';

/** Text of a small form that survives a closed tab; empty text is not kept. */
export function useKeptText(subject: string): [string, (text: string) => void, () => void] {
  const { slug, me } = useTenant();
  const key = draftKey(me.memberId, slug, subject);
  const [text, setText] = useState(() => readDraft(key)?.body ?? '');
  useEffect(() => {
    if (text) writeDraft(key, { title: '', body: text, at: Date.now() });
    else dropDraft(key);
  }, [key, text]);
  return [text, setText, () => setText('')];
}
