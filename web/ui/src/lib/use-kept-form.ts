import { useRef, useState } from 'react';
import { draftKey, dropDraft, readDraft, writeDraft } from './drafts';
import { useTenant } from './tenant-context';

export interface KeptForm<T> {
  form: T;
  /** Whether the form says anything that its owner has not saved. */
  dirty: boolean;
  /** Whether what it says was typed in another visit. */
  restored: boolean;
  /** Whether it could be kept; when not, the person must know. */
  kept: boolean;
  change: (form: T) => void;
  /** Goes back to what is saved: for what was sent, unless somebody typed on meanwhile; without it, in any case. */
  forget: (sent?: T) => void;
}

const text = (form: unknown) => JSON.stringify(form);

function restore<T extends object>(key: string, saved: T): T | undefined {
  const body = readDraft(key)?.body;
  if (body === undefined) return undefined;
  try {
    // An older version of the app may have kept a form of fewer fields.
    const form = { ...saved, ...(JSON.parse(body) as Partial<T>) };
    return text(form) === text(saved) ? undefined : form;
  } catch {
    return undefined;
  }
}

/** What this person typed into a form and has not saved, kept in this browser; without it, what is saved. */
export function useKeptForm<T extends object>(subject: string, saved: T): KeptForm<T> {
  const { slug, me } = useTenant();
  const key = draftKey(me.memberId, slug, subject);
  const [typed, setTyped] = useState<T | undefined>(() => restore(key, saved));
  const [restored, setRestored] = useState(typed !== undefined);
  const [kept, setKept] = useState(true);
  const latest = useRef(typed);
  const set = (form: T | undefined) => {
    latest.current = form;
    setTyped(form);
  };
  return {
    form: typed ?? saved,
    dirty: typed !== undefined && text(typed) !== text(saved),
    restored,
    kept,
    change: (form) => {
      set(form);
      setKept(writeDraft(key, { title: '', body: text(form), at: Date.now() }));
    },
    forget: (sent) => {
      if (sent !== undefined && latest.current !== undefined && latest.current !== sent) return;
      dropDraft(key);
      set(undefined);
      setRestored(false);
    },
  };
}

/** Whether this browser keeps something of a form. */
export function useIsKept(): (subject: string) => boolean {
  const { slug, me } = useTenant();
  return (subject) => readDraft(draftKey(me.memberId, slug, subject)) !== undefined;
}
