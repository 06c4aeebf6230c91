/** A tenant, or undefined for what lies outside all of them. */
type Scope = string | undefined;

/**
 * The newest log position this browser knows of, per tenant. Reads carry it, so that somebody who wrote, or saw an
 * event arrive, never reads an older state afterwards.
 */
const seen = new Map<Scope, number>();

export function observePosition(tenant: Scope, position: number | undefined): void {
  if (position === undefined || !Number.isFinite(position)) return;
  if (position > (seen.get(tenant) ?? 0)) seen.set(tenant, position);
}

export function seenPosition(tenant: Scope): number | undefined {
  return seen.get(tenant);
}

export function forgetPositions(): void {
  seen.clear();
}
