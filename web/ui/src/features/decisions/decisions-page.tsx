import { Gavel } from 'lucide-react';
import { Link } from 'wouter';
import { EmptyState } from '@/components/feedback';
import { LoadMore } from '@/components/load-more';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import '@/components/rows.css';
import { StateBadge, stateLabel } from '@/components/state-badge';
import { useListKeys } from '@/components/use-list-keys';
import type { Decision, ProposalState } from '@/lib/api/types';
import { plainText } from '@/lib/plain-text';
import { paths } from '@/lib/paths';
import { useDecisions, useLogs } from '@/lib/queries/use-reads';
import { useTenant } from '@/lib/tenant-context';
import { calendarDay } from '@/lib/time';
import { useFilters } from '@/lib/use-search-params';

const STATUSES: ProposalState[] = ['accepted', 'rejected', 'deferred', 'superseded', 'deprecated'];
const FIRST_YEAR = 2015;

/** What was decided, newest first. */
export default function DecisionsPage() {
  const [params, change] = useFilters();
  const logs = useLogs().data ?? [];
  const ref = useListKeys<HTMLUListElement>();
  const value = (name: string) => params.get(name) ?? undefined;
  const read = useDecisions(
    { log: value('log'), status: value('status'), tag: value('tag'), year: value('year') },
    50,
  );
  const thisYear = new Date().getFullYear();
  const years = Array.from({ length: thisYear - FIRST_YEAR + 1 }, (_, i) => String(thisYear - i));
  const select = (name: string, label: string, all: string, options: [string, string][]) => (
    <select
      className="input"
      aria-label={label}
      value={params.get(name) ?? ''}
      onChange={(event) => change({ [name]: event.target.value || undefined })}
    >
      <option value="">{all}</option>
      {options.map(([key, text]) => (
        <option key={key} value={key}>
          {text}
        </option>
      ))}
    </select>
  );
  return (
    <div className="page">
      <PageHeader title="Decisions" lead="Everything that was decided, with the reasons, newest first." />
      <div className="toolbar" role="group" aria-label="Filters">
        {select(
          'log',
          'Log',
          'All logs',
          logs.map((log) => [log.key, log.name]),
        )}
        {select(
          'status',
          'Status',
          'All statuses',
          STATUSES.map((s) => [s, stateLabel(s)]),
        )}
        {select(
          'year',
          'Year',
          'All years',
          years.map((year) => [year, year]),
        )}
      </div>
      <Loaded read={read} lines={8}>
        {(data) => {
          const decisions = data.pages.flatMap((page) => page.items);
          return decisions.length === 0 ? (
            <EmptyState icon={Gavel} title="No decisions here">
              <p>A chair records a decision on a proposal that was submitted.</p>
            </EmptyState>
          ) : (
            <div className="card rows-box">
              <ul className="list rows" ref={ref} aria-busy={read.isPlaceholderData}>
                {decisions.map((decision) => (
                  <DecisionRow key={decision.key} decision={decision} />
                ))}
              </ul>
            </div>
          );
        }}
      </Loaded>
      <LoadMore pages={read} />
    </div>
  );
}

function DecisionRow({ decision }: { decision: Decision }) {
  const { slug } = useTenant();
  const deciders = decision.deciders.map((person) => person.name).join(', ');
  return (
    <li className="list-row row-line">
      <span className="key">{decision.key}</span>
      <div className="row-what">
        <Link href={paths.proposal(slug, decision.key)} className="title" data-row>
          {decision.title}
        </Link>
        {decision.supersededBy.map((key) => (
          <span key={key} className="row-aside">
            superseded by{' '}
            <Link className="underlined" href={paths.proposal(slug, key)}>
              {key}
            </Link>
          </span>
        ))}
      </div>
      <span className="metric" />
      <span className="row-who" title={deciders}>
        <span className="row-name">{deciders}</span>
      </span>
      <span className="row-when">{calendarDay(decision.decidedAt)}</span>
      <StateBadge state={decision.status} />
      <p className="row-below truncate">{plainText(decision.rationale)}</p>
    </li>
  );
}
