const KEY = 'witan.tenant';

/** The tenant that was open last, so that the start page can offer it first. */
export function rememberTenant(slug: string): void {
  try {
    if (localStorage.getItem(KEY) !== slug) localStorage.setItem(KEY, slug);
  } catch {
    // Only a comfort; without storage the list is in its usual order.
  }
}

export function lastTenant(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}
