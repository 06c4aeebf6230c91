import { Search } from 'lucide-react';
import { useDeferredValue, useRef, useState, type KeyboardEvent } from 'react';
import { useLocation } from 'wouter';
import { StateBadge } from '@/components/state-badge';
import { paths } from '@/lib/paths';
import { useSuggestions } from '@/lib/queries/use-reads';
import { useTenant } from '@/lib/tenant-context';

/** The search box of every page: suggests while typing, Enter goes to the full search. */
export function BarSearch() {
  const { slug } = useTenant();
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const query = useDeferredValue(text.trim());
  const suggestions = useSuggestions(query).data?.items.slice(0, 7) ?? [];
  const shown = open && query.length > 1 && suggestions.length > 0;

  const go = (path: string) => {
    setOpen(false);
    setText('');
    input.current?.blur();
    navigate(path);
  };
  const submit = () => {
    const suggestion = shown ? suggestions[chosen] : undefined;
    if (suggestion) go(paths.proposal(slug, suggestion.key));
    else go(paths.search(slug, query ? `?q=${encodeURIComponent(query)}` : ''));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      setOpen(false);
      input.current?.blur();
    } else if (shown && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setChosen((at) => Math.max(-1, Math.min(suggestions.length - 1, at + step)));
    }
  };

  return (
    <div className="bar-search">
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Search size={16} aria-hidden />
        <input
          ref={input}
          id="bar-search"
          className="input"
          type="text"
          role="combobox"
          placeholder="Search decisions"
          aria-label="Search proposals, decisions and comments"
          aria-expanded={shown}
          aria-controls="bar-suggestions"
          aria-activedescendant={shown && chosen >= 0 ? `suggestion-${chosen}` : undefined}
          autoComplete="off"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setChosen(-1);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        {!text && <kbd aria-hidden>/</kbd>}
      </form>
      <ul
        className="suggestions"
        id="bar-suggestions"
        role="listbox"
        aria-label="Suggestions"
        hidden={!shown}
      >
        {suggestions.map((suggestion, i) => (
          <li
            key={suggestion.key}
            id={`suggestion-${i}`}
            role="option"
            aria-selected={i === chosen}
            onMouseDown={(event) => {
              event.preventDefault();
              go(paths.proposal(slug, suggestion.key));
            }}
          >
            <span className="key">{suggestion.key}</span>
            <span className="truncate">{suggestion.title}</span>
            <StateBadge state={suggestion.status} />
          </li>
        ))}
      </ul>
    </div>
  );
}
