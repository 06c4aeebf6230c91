/** Decides how long an access token may be used; keeps one per tenant, and one wide one. */
export interface CachedToken {
  token: string;
  expiresAt: number;
}

/** A token that ends within this time counts as over: the request must still arrive with it. */
export const MARGIN_MS = 20_000;

export class TokenCache {
  private readonly tokens = new Map<string, CachedToken>();
  private readonly now: () => number;

  constructor(now: () => number = Date.now) {
    this.now = now;
  }

  find(scope: string, marginMs = MARGIN_MS): CachedToken | undefined {
    const found = this.tokens.get(scope);
    return found && found.expiresAt - marginMs > this.now() ? found : undefined;
  }

  keep(scope: string, token: CachedToken): void {
    this.tokens.set(scope, token);
  }

  drop(scope: string): void {
    this.tokens.delete(scope);
  }

  clear(): void {
    this.tokens.clear();
  }
}
