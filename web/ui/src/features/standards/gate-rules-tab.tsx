import { Loaded } from '@/components/loaded';
import { useGateRules } from '@/lib/queries/use-review-reads';
import { GateRulesEditor } from './gate-rules-editor';
import { GateRuleList } from './gate-rule-list';

/** The conditions that a review must meet before its decision. */
export default function GateRulesTab({ mayPublish }: { mayPublish: boolean }) {
  const read = useGateRules();
  return (
    <Loaded read={read} lines={6}>
      {(rules) =>
        mayPublish ? (
          <GateRulesEditor key={rules.version} inForce={rules} />
        ) : (
          <GateRuleList inForce={rules} />
        )
      }
    </Loaded>
  );
}
