import { X } from 'lucide-react';
import { IconButton } from '@/components/button';
import { Field } from '@/components/field';
import type { GateRule, GateTrial } from '@/lib/api/review-types';
import { named } from '@/lib/review/words';
import { RULE_PARTS } from './rule-parts';

const EXPRESSIONS = new Set<keyof GateRule>(['appliesIf', 'satisfiedIf', 'overrideIf', 'missing']);

interface GateRuleFieldsProps {
  rule: GateRule;
  problems: GateTrial['problems'];
  onChange: (rule: GateRule) => void;
  onRemove: () => void;
}

/** One gate rule; folded unless it is new or has a mistake. */
export function GateRuleFields({ rule, problems, onChange, onRemove }: GateRuleFieldsProps) {
  const error = (part: string) => problems.find((problem) => problem.part === part)?.message;
  return (
    <details className="card rule" open={rule.name === '' || problems.length > 0}>
      <summary>
        <span>
          <strong>{rule.name ? named(rule.name) : 'New rule'}</strong>
          <span className="muted small"> {rule.description}</span>
        </span>
      </summary>
      <div className="card-body form">
        {RULE_PARTS.map(({ part, label, hint, required }) => (
          <Field key={part} label={label} hint={hint} error={error(part)}>
            <input
              className={EXPRESSIONS.has(part) ? 'input mono' : 'input'}
              value={rule[part]}
              onChange={(event) => onChange({ ...rule, [part]: event.target.value })}
              required={required}
              maxLength={part === 'name' ? 100 : 4000}
              spellCheck={!EXPRESSIONS.has(part)}
            />
          </Field>
        ))}
        <div className="form-actions">
          <IconButton label={`Remove ${rule.name || 'the rule'}`} variant="ghost" onClick={onRemove}>
            <X size={15} aria-hidden />
          </IconButton>
        </div>
      </div>
    </details>
  );
}
