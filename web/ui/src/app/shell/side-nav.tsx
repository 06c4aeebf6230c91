import {
  BookOpenText,
  Gavel,
  House,
  Library,
  ScrollText,
  Search,
  Users,
  UsersRound,
  type LucideIcon,
} from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { useLogs } from '@/lib/queries/use-reads';
import { logOf, paths } from '@/lib/paths';
import { policy } from '@/lib/policy';
import { useTenant } from '@/lib/tenant-context';
import { FeedDot } from './feed-dot';

const LOGS_SHOWN = 12;

/** The pages of a tenant; at the bottom edge on small screens. */
export function SideNav() {
  const { slug, roles } = useTenant();
  const [location] = useLocation();
  const logs = useLogs().data ?? [];
  const openLog = logOfPage(location);
  const links: [string, string, LucideIcon, boolean?][] = [
    [paths.home(slug), 'Home', House],
    [paths.logs(slug), 'Logs', Library],
    [paths.proposals(slug), 'Proposals', ScrollText],
    [paths.reviews(slug), 'Reviews', UsersRound],
    [paths.decisions(slug), 'Decisions', Gavel],
    [paths.search(slug), 'Search', Search, true],
    [paths.members(slug), 'Members', Users],
    ...(policy.mayReadAudit(roles)
      ? ([[paths.audit(slug), 'Audit', BookOpenText]] as [string, string, LucideIcon][])
      : []),
  ];
  return (
    <nav className="app-side" aria-label="Main">
      {links.map(([href, label, Icon, onlyWide]) => (
        <Link
          key={href}
          href={href}
          className={onlyWide ? 'side-link only-wide' : 'side-link'}
          aria-current={location === href ? 'page' : undefined}
        >
          <Icon size={17} aria-hidden /> {label}
        </Link>
      ))}
      {logs.length > 0 && <div className="side-title">Decision logs</div>}
      {logs.slice(0, LOGS_SHOWN).map((log) => (
        <Link
          key={log.key}
          href={paths.log(slug, log.key)}
          className="side-link only-wide"
          aria-current={
            location === paths.log(slug, log.key) ? 'page' : log.key === openLog ? 'true' : undefined
          }
        >
          <span className="truncate">{log.name}</span>
        </Link>
      ))}
      <div className="side-foot">
        <FeedDot />
      </div>
    </nav>
  );
}

/** The log that the page at an address belongs to. */
function logOfPage(location: string): string | undefined {
  const [, , , kind, key] = location.split('/');
  if (!key) return undefined;
  if (kind === 'p') return logOf(key);
  return kind === 'logs' ? key : undefined;
}
