/** Decides how long an access token may be used; keeps one per tenant, and one wide one. */
export interface CachedToken {
  token: string;
  expiresAt: number;
}

/** A token that ends within this time counts as over: the request must still arrive with it. */
export const MARGIN_MS = 20_000;

const KEY = 'witan.tokens';

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Tokens outlive a reload of the page, in the same storage of the tab in which the sign-in keeps its own: each refresh
 * that is not needed is one that cannot get lost.
 */
export class TokenCache {
  private readonly tokens: Map<string, CachedToken>;
  private readonly storage: Storage;
  private readonly now: () => number;

  constructor(storage: Storage, now: () => number = Date.now) {
    this.storage = storage;
    this.now = now;
    this.tokens = new Map(read(storage));
  }

  find(scope: string, marginMs = MARGIN_MS): CachedToken | undefined {
    const found = this.tokens.get(scope);
    return found && found.expiresAt - marginMs > this.now() ? found : undefined;
  }

  keep(scope: string, token: CachedToken): void {
    this.tokens.set(scope, token);
    this.save();
  }

  drop(scope: string): void {
    this.tokens.delete(scope);
    this.save();
  }

  clear(): void {
    this.tokens.clear();
    this.storage.removeItem(KEY);
  }

  private save(): void {
    this.storage.setItem(KEY, JSON.stringify([...this.tokens]));
  }
}

function read(storage: Storage): [string, CachedToken][] {
  try {
    const value: unknown = JSON.parse(storage.getItem(KEY) ?? '[]');
    return Array.isArray(value) ? (value as [string, CachedToken][]) : [];
  } catch {
    return [];
  }
}
