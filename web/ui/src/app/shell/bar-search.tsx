import { Search } from 'lucide-react';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useSuggestionBox } from '@/components/use-suggestion-box';
import { paths } from '@/lib/paths';
import { useTenant } from '@/lib/tenant-context';

/** The search box of every page: suggests while typing, Enter goes to the full search. */
export function BarSearch() {
  const { slug } = useTenant();
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const go = (path: string) => {
    setText('');
    input.current?.blur();
    navigate(path);
  };
  const box = useSuggestionBox(text, ({ key }) => go(paths.proposal(slug, key)));
  const submit = () => {
    const query = text.trim();
    if (box.chosen) go(paths.proposal(slug, box.chosen.key));
    else go(paths.search(slug, query ? `?q=${encodeURIComponent(query)}` : ''));
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
          {...box.field}
          ref={input}
          id="bar-search"
          className="input"
          type="text"
          placeholder="Search"
          aria-label="Search proposals, decisions and reviews"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            box.field.onKeyDown(event);
            if (event.key === 'Escape') input.current?.blur();
          }}
        />
        {!text && <kbd aria-hidden>/</kbd>}
      </form>
      {box.list}
    </div>
  );
}
