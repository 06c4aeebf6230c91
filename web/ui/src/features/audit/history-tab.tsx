import { LoadMore } from '@/components/load-more';
import { Loaded } from '@/components/loaded';
import { useHistory } from '@/lib/queries/use-audit';
import { AuditTable } from './audit-table';

/** Everything that ever happened to one proposal, as the audit trail has it. */
export function HistoryTab({ proposalKey }: { proposalKey: string }) {
  const read = useHistory(proposalKey);
  return (
    <div className="tab-body">
      <p className="muted small">
        Each entry carries the hash of the entry before it in the tenant, so nothing can be changed or taken
        out unseen.
      </p>
      <Loaded read={read} lines={8}>
        {(data) => <AuditTable entries={data.pages.flatMap((page) => page.items)} />}
      </Loaded>
      <LoadMore pages={read} />
    </div>
  );
}
