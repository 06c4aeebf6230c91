import { useCallback, useEffect, useRef, useState } from 'react';
import { dropDraft, readDraft, writeDraft, type Draft } from '@/lib/drafts';

const PAUSE_MS = 300;

export interface EditedDraft {
  draft: Draft;
  /** Whether the text came from this browser rather than from the server. */
  restored: boolean;
  /** Whether there is anything that has not been saved. */
  dirty: boolean;
  /** Whether it could be kept; when not, the person must know. */
  kept: boolean;
  change: (changes: Partial<Draft>) => void;
  /** Forgets what was kept, because it is saved or not wanted. */
  forget: () => void;
}

/** Text in the making, written to this browser's storage shortly after every pause in typing. */
export function useDraft(key: string, initial: () => Draft): EditedDraft {
  const [found] = useState(() => readDraft(key));
  const [draft, setDraft] = useState<Draft>(() => found ?? initial());
  const [dirty, setDirty] = useState(found !== undefined);
  const [kept, setKept] = useState(true);
  const pending = useRef<Draft | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    if (!pending.current) return;
    setKept(writeDraft(key, pending.current));
    pending.current = undefined;
  }, [key]);

  const change = useCallback(
    (changes: Partial<Draft>) => {
      setDirty(true);
      setDraft((current) => {
        const next = { ...current, ...changes, at: Date.now() };
        pending.current = next;
        return next;
      });
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, PAUSE_MS);
    },
    [flush],
  );

  const forget = useCallback(() => {
    clearTimeout(timer.current);
    pending.current = undefined;
    setDirty(false);
    dropDraft(key);
  }, [key]);

  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  return { draft, restored: found !== undefined, dirty, kept, change, forget };
}
