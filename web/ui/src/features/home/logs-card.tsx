import { Link } from 'wouter';
import { Loaded } from '@/components/loaded';
import { paths } from '@/lib/paths';
import { useLogs } from '@/lib/queries/use-reads';
import { useTenant } from '@/lib/tenant-context';

/** The logs of the tenant; nothing while there is none, because the first steps lead to it then. */
export function LogsCard() {
  const { slug } = useTenant();
  const logs = useLogs();
  if (logs.data?.length === 0) return null;
  return (
    <section className="card" aria-labelledby="home-logs">
      <div className="card-head">
        <h2 id="home-logs">Decision logs</h2>
        <Link href={paths.logs(slug)} className="small">
          All
        </Link>
      </div>
      <Loaded read={logs}>
        {(items) => (
          <ul className="list">
            {items.slice(0, 8).map((log) => (
              <li key={log.key} className="list-row">
                <div>
                  <span className="key">{log.key}</span>
                  <Link href={paths.log(slug, log.key)} className="title" data-row>
                    {log.name}
                  </Link>
                </div>
                <span className="side">
                  {log.openCount} open, {log.decidedCount} decided
                </span>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}
