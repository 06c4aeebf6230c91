import { Download, ShieldCheck } from 'lucide-react';
import { Button } from '@/components/button';
import { ErrorPage } from '@/components/error-page';
import { EmptyState, ProblemNotice } from '@/components/feedback';
import { LoadMore } from '@/components/load-more';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { Problem } from '@/lib/api/problem';
import { useAudit, useAuditExport, useVerification } from '@/lib/queries/use-audit';
import { useFilters } from '@/lib/use-search-params';
import { AuditFilters } from './audit-filters';
import { AuditTable } from './audit-table';
import { VerificationNotice } from './verification-notice';

/** The audit trail of the tenant, for its auditors and owners. */
export default function AuditPage() {
  const [params, change] = useFilters();
  const value = (name: string) => params.get(name) ?? undefined;
  const filter = {
    object: value('object'),
    actor: value('actor'),
    type: value('type'),
    from: instant(value('from'), 0),
    to: instant(value('to'), 1),
  };
  const read = useAudit(filter);
  const verify = useVerification();
  const download = useAuditExport();
  if (read.error instanceof Problem && read.error.status === 403) return <ErrorPage error={read.error} />;
  return (
    <div className="page wide">
      <PageHeader
        title="Audit trail"
        lead="Every change and every refusal, in one chain of hashes."
        actions={
          <>
            <Button onClick={() => verify.mutate()} disabled={verify.isPending}>
              <ShieldCheck size={16} aria-hidden /> {verify.isPending ? 'Verifying…' : 'Verify the chain'}
            </Button>
            <Button onClick={() => download.mutate()} disabled={download.isPending}>
              <Download size={16} aria-hidden /> {download.isPending ? 'Exporting…' : 'Export'}
            </Button>
          </>
        }
      />
      <div className="stack">
        {verify.data && <VerificationNotice result={verify.data} />}
        {verify.error && <ProblemNotice error={verify.error} />}
        {download.error && <ProblemNotice error={download.error} />}
        <AuditFilters params={params} onChange={change} />
        <Loaded read={read} lines={10}>
          {(data) => {
            const entries = data.pages.flatMap((page) => page.items);
            return entries.length > 0 ? (
              <AuditTable entries={entries} withObject />
            ) : (
              <EmptyState title="No entry matches">
                <p>Take a filter away to see more.</p>
              </EmptyState>
            );
          }}
        </Loaded>
        <LoadMore pages={read} />
      </div>
    </div>
  );
}

/** The instant at which a local day begins, or the next one does. */
function instant(day: string | undefined, daysLater: number): string | undefined {
  const parts = day?.split('-').map(Number);
  if (parts?.length !== 3) return undefined;
  const [year, month, date] = parts as [number, number, number];
  const time = new Date(year, month - 1, date + daysLater);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
