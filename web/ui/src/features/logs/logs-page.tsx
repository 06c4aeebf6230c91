import { Library, Plus } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/feedback';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { RelativeTime } from '@/components/relative-time';
import { useListKeys } from '@/components/use-list-keys';
import type { DecisionLog } from '@/lib/api/types';
import { paths } from '@/lib/paths';
import { policy } from '@/lib/policy';
import { useLogs } from '@/lib/queries/use-reads';
import { useTenant } from '@/lib/tenant-context';
import { LogDialog } from './log-dialog';
import '@/components/rows.css';

export default function LogsPage() {
  const { roles } = useTenant();
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
            <div className="card rows-box">
              <ul className="list rows" ref={ref}>
                {items.map((log) => (
                  <LogRow key={log.key} log={log} />
                ))}
              </ul>
            </div>
          )
        }
      </Loaded>
      {opening && <LogDialog onClose={() => setOpening(false)} />}
    </div>
  );
}

function LogRow({ log }: { log: DecisionLog }) {
  const { slug } = useTenant();
  return (
    <li className="list-row row-line">
      <span className="key">{log.key}</span>
      <div className="row-what">
        <Link href={paths.log(slug, log.key)} className="title" data-row>
          {log.name}
        </Link>
      </div>
      <span className="row-when">{count(log.proposalCount, 'proposal')}</span>
      <span className="row-when">{log.openCount} open</span>
      <span className="row-when">{log.decidedCount} decided</span>
      <span className="row-when">
        {log.lastActivityAt && (
          <>
            Active <RelativeTime at={log.lastActivityAt} />
          </>
        )}
      </span>
      {log.description && <p className="row-below">{log.description}</p>}
    </li>
  );
}

function count(n: number, noun: string): string {
  return `${n} ${n === 1 ? noun : `${noun}s`}`;
}
