import { CircleAlert, CircleCheck, CircleDashed, CircleX, ShieldAlert, type LucideIcon } from 'lucide-react';
import { Button } from '@/components/button';
import { RelativeTime } from '@/components/relative-time';
import { WordBadge } from '@/components/word-badge';
import type { Gate, GateStatus } from '@/lib/api/review-types';
import { policy } from '@/lib/policy';
import { counted, GATE_STATUSES, named } from '@/lib/review/words';
import { failingGates } from '@/features/review/logic/reading';
import { useRoom } from '@/features/review/logic/room';
import './gates.css';

const ICONS: Record<GateStatus, LucideIcon> = {
  satisfied: CircleCheck,
  unsatisfied: CircleX,
  overridden: ShieldAlert,
  'not-applicable': CircleDashed,
  error: CircleAlert,
};
const ORDER: GateStatus[] = ['error', 'unsatisfied', 'overridden', 'satisfied', 'not-applicable'];

/** Each rule that the decision has to pass, and what it misses. */
export function GatesView() {
  const { review } = useRoom();
  const failing = failingGates(review).length;
  const gates = [...review.gates].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  return (
    <section className="card" aria-labelledby="gates-title">
      <div className="card-head">
        <h2 id="gates-title">Gate rules</h2>
        <span className="muted small">
          {failing === 0
            ? 'None holds the decision up'
            : `${counted(failing, 'rule')} ${failing === 1 ? 'holds' : 'hold'} the decision up`}
        </span>
      </div>
      <ul className="gates" role="list">
        {gates.map((gate) => (
          <GateItem key={gate.rule} gate={gate} />
        ))}
      </ul>
    </section>
  );
}

function GateItem({ gate }: { gate: Gate }) {
  const { review, open } = useRoom();
  const Icon = ICONS[gate.status];
  const failing = gate.status === 'unsatisfied' || gate.status === 'error';
  return (
    <li className="gate" data-status={gate.status}>
      <Icon size={20} aria-hidden />
      <div>
        <div className="row">
          <h3>{named(gate.rule)}</h3>
          <WordBadge word={GATE_STATUSES[gate.status]} />
        </div>
        <p className="muted small">{gate.description}</p>
        {gate.status !== 'not-applicable' && gate.sentence !== gate.description && <p>{gate.sentence}</p>}
        {gate.override && (
          <div className="override">
            <p>
              <strong>{gate.override.chair.name}</strong> passed over this rule{' '}
              <RelativeTime at={gate.override.at} />: {gate.override.reason}
            </p>
            <p className="small">The rule said: {gate.override.overrode}</p>
          </div>
        )}
        {gate.because.length > 0 && (
          <details className="because">
            <summary>What it looked at</summary>
            <dl>
              {gate.because.map((reading) => (
                <div key={reading.fact}>
                  <dt className="mono">{reading.fact}</dt>
                  <dd>{reading.value}</dd>
                </div>
              ))}
            </dl>
          </details>
        )}
      </div>
      {failing && gate.overridable && policy.mayTake(review, 'override-gate-rule') && (
        <Button size="small" onClick={() => open({ kind: 'override', gate })}>
          Override
        </Button>
      )}
    </li>
  );
}
