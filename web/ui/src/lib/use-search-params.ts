import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';

/** The filters in the address, so that a view can be linked to; changing one keeps the others. */
export function useFilters(): [
  URLSearchParams,
  (changes: Record<string, string | string[] | undefined>) => void,
] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const params = useMemo(() => new URLSearchParams(search), [search]);
  const change = (changes: Record<string, string | string[] | undefined>) => {
    const next = new URLSearchParams(window.location.search);
    for (const [name, value] of Object.entries(changes)) {
      next.delete(name);
      for (const one of Array.isArray(value) ? value : [value]) if (one) next.append(name, one);
    }
    const text = next.toString();
    navigate(text ? `${path}?${text}` : path, { replace: true });
  };
  return [params, change];
}
