import type { Checklist } from '@/lib/api/review-types';

const prefixOf = (id: string) => id.replace(/-[^-]*$/, '');

/**
 * The id of the next question while a checklist is edited. Ids are never given twice, so it follows the highest that any
 * question ever had: those asked now, those being edited, and those that were removed, today or long ago.
 */
export function nextItemId({ perspective, items, retired }: Checklist, edited: Checklist['items']): string {
  const known = [...edited, ...items].map((item) => item.id).concat(retired);
  const pattern = edited.at(-1)?.id ?? items.at(-1)?.id ?? retired.at(-1);
  const prefix = pattern ? prefixOf(pattern) : perspective.toUpperCase().replace(/-/g, '').slice(0, 8);
  const numbers = known
    .filter((id) => prefixOf(id) === prefix)
    .map((id) => Number(id.slice(prefix.length + 1).split('.')[0]));
  return `${prefix}-${Math.max(0, ...numbers.filter(Number.isFinite)) + 1}`;
}
