import { Search, SearchX, TriangleAlert, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/feedback';
import { LoadMore } from '@/components/load-more';
import { Loaded } from '@/components/loaded';
import { useListKeys } from '@/components/use-list-keys';
import { useTitle } from '@/components/use-title';
import { useSearch } from '@/lib/queries/use-search';
import { useFilters } from '@/lib/use-search-params';
import { Facets, FACETS } from './facets';
import { SearchHitRow } from './search-hit';
import './search.css';

const PAUSE_MS = 140;

/** Search over proposals, decisions, comments and what reviews said: answers while one types, narrowed by facets. */
export default function SearchPage() {
  const [params, change] = useFilters();
  const [text, setText] = useState(params.get('q') ?? '');
  const address = params.get('q') ?? '';
  const [seen, setSeen] = useState(address);
  const ref = useListKeys<HTMLOListElement>();
  useTitle(address ? `${address} · Search` : 'Search');

  // The address changed from outside, for example by the search box of the bar.
  if (seen !== address) {
    setSeen(address);
    if (address !== text.trim()) setText(address);
  }
  useEffect(() => {
    if (text.trim() === address) return undefined;
    const timer = setTimeout(() => change({ q: text.trim() || undefined }), PAUSE_MS);
    return () => clearTimeout(timer);
  });

  const query = {
    q: address,
    sort: params.get('sort') ?? undefined,
    ...Object.fromEntries(FACETS.map((name) => [name, params.getAll(name)])),
  };
  const narrowed = FACETS.some((name) => params.has(name));
  const read = useSearch(query);
  const first = read.data?.pages[0];
  return (
    <div className="page search-page">
      <h1 className="sr-only">Search</h1>
      <form
        role="search"
        className="big-search"
        onSubmit={(event) => {
          event.preventDefault();
          change({ q: text.trim() || undefined });
          ref.current?.querySelector<HTMLElement>('[data-row]')?.focus();
        }}
      >
        <Search size={19} aria-hidden />
        <input
          id="page-search"
          className="input"
          type="search"
          aria-label="Search proposals, decisions and reviews"
          placeholder="Words, “an exact phrase”, a key such as PAY-12"
          value={text}
          maxLength={500}
          onChange={(event) => setText(event.target.value)}
          autoFocus
        />
      </form>
      {first?.degraded && (
        <div className="notice warn" role="status">
          <TriangleAlert size={17} aria-hidden />
          <div>
            The search engine is away. These answers come from the database: fewer matches, no ranking.
          </div>
        </div>
      )}
      <div className="search-columns">
        {(narrowed || first?.total !== 0) && (
          <Facets facets={first?.facets ?? {}} params={params} onChange={change} />
        )}
        <div className="search-results" aria-busy={read.isPlaceholderData}>
          <div className="search-summary">
            <span role="status">
              {first ? `${first.total} ${first.total === 1 ? 'result' : 'results'}` : ''}
            </span>
            {first && address && <span>{first.tookMs} ms</span>}
            {narrowed && (
              <Button
                variant="ghost"
                size="small"
                onClick={() => change(Object.fromEntries(FACETS.map((name) => [name, undefined])))}
              >
                <X size={14} aria-hidden /> Clear filters
              </Button>
            )}
            <span className="bar-space" />
            <select
              className="input"
              aria-label="Order"
              value={query.sort ?? ''}
              onChange={(event) => change({ sort: event.target.value || undefined })}
            >
              <option value="">Most relevant</option>
              <option value="date">Newest</option>
            </select>
          </div>
          <Loaded read={read} lines={8}>
            {(data) => {
              const hits = data.pages.flatMap((page) => page.items);
              return hits.length === 0 ? (
                <EmptyState icon={SearchX} title="Nothing found">
                  <p>
                    {narrowed
                      ? 'Nothing matches with these filters. Clear them, or try other words.'
                      : 'Try fewer or other words; small typing errors are forgiven.'}
                  </p>
                </EmptyState>
              ) : (
                <ol className="card list" ref={ref}>
                  {hits.map((hit) => (
                    <SearchHitRow key={`${hit.type} ${hit.id}`} hit={hit} />
                  ))}
                </ol>
              );
            }}
          </Loaded>
          <LoadMore pages={read} />
        </div>
      </div>
    </div>
  );
}
