import type { GateRule } from '@/lib/api/review-types';

interface RulePart {
  part: keyof GateRule;
  label: string;
  hint?: string;
  required: boolean;
}

/** What a gate rule consists of, as its form and what is said of its mistakes call it. */
export const RULE_PARTS: readonly RulePart[] = [
  { part: 'name', label: 'Name', hint: 'In kebab-case, such as no-open-blocker.', required: true },
  { part: 'description', label: 'What it asks for', required: true },
  { part: 'appliesIf', label: 'Applies if', hint: 'Empty: always.', required: false },
  { part: 'satisfiedIf', label: 'Satisfied if', required: true },
  {
    part: 'overrideIf',
    label: 'Can be overridden if',
    hint: 'Empty: whenever; false: never.',
    required: false,
  },
  {
    part: 'missing',
    label: 'What it says when it is not',
    hint: 'Facts in braces: {findings.open} finding[s] [is|are] open.',
    required: true,
  },
];

export const partLabel = (part: string) => RULE_PARTS.find((one) => one.part === part)?.label ?? part;
