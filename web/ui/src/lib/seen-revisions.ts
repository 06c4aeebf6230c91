const PREFIX = 'witan.seen.';
/** Enough for years of reading, and far from filling the storage. */
const MOST = 1_000;

const place = (memberId: string, tenant: string) => `${PREFIX}${memberId}.${tenant}`;

/** Which revision of each proposal somebody saw last in this browser, the most recently seen ones at the end. */
function read(memberId: string, tenant: string): [string, number][] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(place(memberId, tenant)) ?? '[]');
    return Array.isArray(value) ? (value as [string, number][]) : [];
  } catch {
    return [];
  }
}

/** The revision that was seen last; undefined when the proposal never was. */
export function seenRevision(memberId: string, tenant: string, key: string): number | undefined {
  return read(memberId, tenant).find(([one]) => one === key)?.[1];
}

export function rememberSeen(memberId: string, tenant: string, key: string, revision: number): void {
  const others = read(memberId, tenant).filter(([one]) => one !== key);
  try {
    localStorage.setItem(place(memberId, tenant), JSON.stringify([...others, [key, revision]].slice(-MOST)));
  } catch {
    // Only a comfort; without storage nothing is pointed out.
  }
}
