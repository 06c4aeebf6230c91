/** An instant as the fields of the browser for date and time have it, in the time zone of who looks. */
export function toLocalField(at: Date): string {
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** What such a field holds, as an instant; undefined while it is empty. */
export function fromLocalField(value: string): string | undefined {
  const at = new Date(value);
  return value && !Number.isNaN(at.getTime()) ? at.toISOString() : undefined;
}

/** Hours from now, to the full hour. */
export function hoursAhead(hours: number, now = Date.now()): Date {
  const at = new Date(now + hours * 3_600_000);
  at.setMinutes(0, 0, 0);
  return at;
}
