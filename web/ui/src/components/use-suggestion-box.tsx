import { useDeferredValue, useEffect, useId, useState, type KeyboardEvent } from 'react';
import type { Suggestion } from '@/lib/api/types';
import { useSuggestions } from '@/lib/queries/use-reads';
import { StateBadge } from './state-badge';
import './suggestions.css';

const SHOWN = 7;

/**
 * Makes a text field suggest proposals while one types. The field takes `field`; `list` stands behind it; `chosen` is the
 * suggestion that the arrow keys are on. The list goes away when one of `found` is what was `meant`.
 */
export function useSuggestionBox(
  text: string,
  onPick: (suggestion: Suggestion) => void,
  meant: (suggestion: Suggestion) => boolean = () => false,
) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const query = useDeferredValue(text.trim());
  const found = useSuggestions(query).data?.items.slice(0, SHOWN) ?? [];
  const shown = open && query.length > 1 && found.length > 0 && !found.some(meant);
  const chosen = shown ? found[at] : undefined;
  useEffect(() => {
    if (at >= 0) document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, at]);
  const close = () => {
    setOpen(false);
    setAt(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!shown) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setAt(Math.max(-1, Math.min(found.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1))));
    }
  };
  const field = {
    role: 'combobox',
    'aria-expanded': shown,
    'aria-controls': id,
    'aria-activedescendant': chosen && `${id}-${at}`,
    autoComplete: 'off',
    onFocus: () => setOpen(true),
    onBlur: close,
    onInput: () => {
      setAt(-1);
      setOpen(true);
    },
    onKeyDown,
  } as const;
  const list = (
    <ul
      className="suggestions"
      id={id}
      role="listbox"
      aria-label="Suggestions"
      hidden={!shown}
      // The field keeps the focus, also when the list is scrolled by its bar.
      onMouseDown={(event) => event.preventDefault()}
    >
      {found.map((suggestion, i) => (
        <li
          key={suggestion.key}
          id={`${id}-${i}`}
          role="option"
          aria-selected={i === at}
          onMouseDown={() => {
            close();
            onPick(suggestion);
          }}
        >
          <span className="key">{suggestion.key}</span>
          <span className="truncate">{suggestion.title}</span>
          <StateBadge state={suggestion.status} />
        </li>
      ))}
    </ul>
  );
  return { field, list, found, chosen, close };
}
