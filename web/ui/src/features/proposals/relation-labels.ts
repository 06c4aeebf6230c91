import type { Relation } from '@/lib/api/types';

const LABELS: Record<Relation['type'], [string, string]> = {
  amends: ['amends', 'is amended by'],
  'depends-on': ['depends on', 'is needed by'],
  'relates-to': ['relates to', 'relates to'],
  'conflicts-with': ['conflicts with', 'conflicts with'],
  implements: ['implements', 'is implemented by'],
  supersedes: ['supersedes', 'is superseded by'],
};

/** How a relation reads from the end that one looks from. */
export function relationLabel(type: Relation['type'], direction: Relation['direction']): string {
  const [outgoing, incoming] = LABELS[type];
  return direction === 'outgoing' ? outgoing : incoming;
}
