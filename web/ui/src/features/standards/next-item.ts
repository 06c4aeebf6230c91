import type { Checklist } from '@/lib/api/review-types';

/** The id of the next question: ids are never given twice, so it follows the highest that there is. */
export function nextItemId({ perspective, items }: Checklist): string {
  const last = items[items.length - 1];
  const prefix = last
    ? last.id.replace(/-[^-]*$/, '')
    : perspective.toUpperCase().replace(/-/g, '').slice(0, 8);
  const numbers = items
    .filter((item) => item.id.startsWith(`${prefix}-`))
    .map((item) => Number(item.id.slice(prefix.length + 1).split('.')[0]));
  return `${prefix}-${Math.max(0, ...numbers.filter(Number.isFinite)) + 1}`;
}
