import { Library, Plus } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/feedback';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { RelativeTime } from '@/components/relative-time';
import { useListKeys } from '@/components/use-list-keys';
import { paths } from '@/lib/paths';
import { policy } from '@/lib/policy';
import { useLogs } from '@/lib/queries/use-reads';
import { useTenant } from '@/lib/tenant-context';
import { LogDialog } from './log-dialog';

export default function LogsPage() {
  const { slug, roles } = useTenant();
  const logs = useLogs();
  const [opening, setOpening] = useState(false);
  const ref = useListKeys<HTMLUListElement>();
  const open = policy.mayOpenLog(roles) && (
    <Button variant="primary" onClick={() => setOpening(true)}>
      <Plus size={16} aria-hidden /> Open a log
    </Button>
  );
  return (
    <div className="page">
      <PageHeader
        title="Decision logs"
        lead="Each log is a register of proposals and decisions with numbers of its own."
        actions={open}
      />
      <Loaded read={logs}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState icon={Library} title="No log yet">
              <p>A log holds the proposals of one team or topic. An owner of the tenant opens it.</p>
              {open}
            </EmptyState>
          ) : (
            <ul className="card list" ref={ref}>
              {items.map((log) => (
                <li key={log.key} className="list-row">
                  <div>
                    <span className="key">{log.key}</span>
                    <Link href={paths.log(slug, log.key)} className="title" data-row>
                      {log.name}
                    </Link>
                  </div>
                  <div className="side">
                    <span className="metric">{log.proposalCount} proposals</span>
                    <span className="metric">{log.openCount} open</span>
                    <span className="metric">{log.decidedCount} decided</span>
                  </div>
                  <div className="meta">
                    {log.description && <span>{log.description}</span>}
                    {log.lastActivityAt && (
                      <span>
                        Active <RelativeTime at={log.lastActivityAt} />
                      </span>
                    )}
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {opening && <LogDialog onClose={() => setOpening(false)} />}
    </div>
  );
}
