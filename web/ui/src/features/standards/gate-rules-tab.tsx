import { Loaded } from '@/components/loaded';
import { useGateRules } from '@/lib/queries/use-review-reads';
import { useFilters } from '@/lib/use-search-params';
import { GateRulesEditor } from './gate-rules-editor';
import { GateRuleList } from './gate-rule-list';
import { VersionChoice } from './version-choice';

/** The conditions that a review must meet before its decision, in each version that there was. */
export default function GateRulesTab({ mayPublish }: { mayPublish: boolean }) {
  const read = useGateRules();
  const [params, change] = useFilters();
  return (
    <Loaded read={read} lines={6}>
      {(inForce) => {
        const asked = /^\d{1,9}$/.exec(params.get('version') ?? '');
        const version = asked ? Number(asked[0]) : inForce.version;
        const former = version !== inForce.version;
        return (
          <div className="stack standard">
            {inForce.version > 0 && (
              <VersionChoice
                latest={inForce.version}
                version={version}
                onChange={(to) => change({ version: to === inForce.version ? undefined : String(to) })}
              />
            )}
            {former && <FormerRules version={version} />}
            {/* What an owner has begun to write is still there after a look at an earlier version. */}
            <div hidden={former}>
              {mayPublish ? (
                <GateRulesEditor key={inForce.version} inForce={inForce} />
              ) : (
                <GateRuleList rules={inForce} />
              )}
            </div>
          </div>
        );
      }}
    </Loaded>
  );
}

function FormerRules({ version }: { version: number }) {
  const read = useGateRules(version);
  return (
    <Loaded read={read} lines={6}>
      {(rules) => (
        <>
          <p className="notice info">
            This version is no longer in force. Reviews that were convened under it keep it.
          </p>
          <GateRuleList rules={rules} />
        </>
      )}
    </Loaded>
  );
}
