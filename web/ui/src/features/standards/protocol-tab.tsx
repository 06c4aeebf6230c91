import { useState } from 'react';
import { Button } from '@/components/button';
import { Loaded } from '@/components/loaded';
import { ProtocolFacts } from '@/components/protocol-facts';
import { useLogs } from '@/lib/queries/use-reads';
import { useProtocol } from '@/lib/queries/use-review-reads';
import { ProtocolForm } from './protocol-form';
import { PublishedBy } from './published-by';

const SCOPES: Record<string, string> = {
  log: 'Of this log',
  tenant: 'Of the tenant',
};

/** The protocol of the tenant, and those of logs that have one of their own. */
export default function ProtocolTab({ mayPublish }: { mayPublish: boolean }) {
  const [log, setLog] = useState('');
  const [editing, setEditing] = useState(false);
  const logs = useLogs().data ?? [];
  const read = useProtocol(log || undefined);
  return (
    <div className="stack standard">
      <select
        className="input scope"
        aria-label="Protocol of"
        value={log}
        onChange={(event) => {
          setLog(event.target.value);
          setEditing(false);
        }}
      >
        <option value="">The tenant</option>
        {logs.map((one) => (
          <option key={one.key} value={one.key}>
            {one.key} {one.name}
          </option>
        ))}
      </select>
      <Loaded read={read}>
        {(inForce) => (
          <section className="card" aria-labelledby="protocol-title">
            <div className="card-head">
              <h2 id="protocol-title">{inForce.protocol.name}</h2>
              <span className="row">
                {SCOPES[inForce.scope] && <span className="muted small">{SCOPES[inForce.scope]}</span>}
                <PublishedBy {...inForce} />
                {mayPublish && !editing && (
                  <Button size="small" variant="ghost" onClick={() => setEditing(true)}>
                    Edit
                  </Button>
                )}
              </span>
            </div>
            <div className="card-body">
              {editing ? (
                <ProtocolForm
                  key={log}
                  log={log || undefined}
                  protocol={inForce.protocol}
                  onDone={() => setEditing(false)}
                />
              ) : (
                <ProtocolFacts protocol={inForce.protocol} />
              )}
            </div>
          </section>
        )}
      </Loaded>
    </div>
  );
}
