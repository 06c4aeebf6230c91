import { FlaskConical, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/button';
import { ProblemNotice } from '@/components/feedback';
import type { GateRule, GateRules } from '@/lib/api/review-types';
import { usePublishGateRules, useTryGateRules } from '@/lib/queries/use-standard-writes';
import { FactList } from './fact-list';
import { GateRuleFields } from './gate-rule-fields';
import { PublishedBy } from './published-by';
import { TrialResult } from './trial-result';

/** On how many past reviews rules are tried at the most. */
const MOST = 100;
const isTrialSize = (reviews: number) => Number.isInteger(reviews) && reviews >= 1 && reviews <= MOST;

const NEW: GateRule = {
  name: '',
  description: '',
  appliesIf: '',
  satisfiedIf: '',
  overrideIf: '',
  missing: '',
};

/** Writes gate rules, tries them on past reviews, and publishes them. */
export function GateRulesEditor({ inForce }: { inForce: GateRules }) {
  const [rules, setRules] = useState<GateRule[]>(inForce.rules);
  const [reviews, setReviews] = useState('25');
  const publish = usePublishGateRules();
  const trial = useTryGateRules();
  const problems = trial.data?.problems ?? [];
  const mayTry = !trial.isPending && isTrialSize(Number(reviews));
  const tryRules = () => trial.mutate({ rules, reviews: Number(reviews) });
  const changed = JSON.stringify(rules) !== JSON.stringify(inForce.rules);
  return (
    <form
      className="standard-columns"
      aria-label="Gate rules"
      onSubmit={(event) => {
        event.preventDefault();
        publish.mutate(rules);
      }}
    >
      <div className="stack">
        <PublishedBy {...inForce} />
        {rules.map((rule, i) => (
          <GateRuleFields
            key={i}
            rule={rule}
            problems={problems.filter((problem) => problem.rule === rule.name)}
            onChange={(to) => setRules(rules.map((one, k) => (k === i ? to : one)))}
            onRemove={() => setRules(rules.filter((_, k) => k !== i))}
          />
        ))}
        <div className="row">
          <Button onClick={() => setRules([...rules, NEW])}>
            <Plus size={15} aria-hidden /> Rule
          </Button>
          <span className="bar-space" />
          <label className="row small">
            How many
            <input
              className="input trial-size"
              type="number"
              min={1}
              max={MOST}
              value={reviews}
              onChange={(event) => setReviews(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                // It belongs to the trial: the form around it must not publish.
                event.preventDefault();
                if (mayTry) tryRules();
              }}
            />
          </label>
          <Button onClick={tryRules} disabled={!mayTry}>
            <FlaskConical size={15} aria-hidden /> Try on past reviews
          </Button>
          <Button type="submit" variant="primary" disabled={!changed || publish.isPending}>
            Publish
          </Button>
        </div>
        {publish.error && <ProblemNotice error={publish.error} />}
        {trial.error && <ProblemNotice error={trial.error} />}
      </div>
      <div className="stack">
        {trial.data && <TrialResult trial={trial.data} />}
        <FactList facts={inForce.facts} />
      </div>
    </form>
  );
}
