import { ScrollText } from 'lucide-react';
import { LinkButton } from '@/components/button';
import { EmptyState } from '@/components/feedback';
import { paths } from '@/lib/paths';
import { policy } from '@/lib/policy';
import { useLogs } from '@/lib/queries/use-reads';
import { useTenant } from '@/lib/tenant-context';

/** What a tenant without proposals needs next, for the person who looks. */
export default function FirstSteps() {
  const { slug, roles } = useTenant();
  const logs = useLogs().data;
  if (!logs) return null;
  const [first] = logs;
  if (!first) {
    const may = policy.mayOpenLog(roles);
    return (
      <EmptyState icon={ScrollText} title="It begins with a log">
        <p>
          A log holds the proposals and decisions of one team or topic.
          {!may && ' An owner of the tenant opens it.'}
        </p>
        {may && (
          <LinkButton variant="primary" href={paths.logs(slug)}>
            Open the first log
          </LinkButton>
        )}
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={ScrollText} title="No proposals yet">
      <p>A proposal begins as a draft that only needs a title.</p>
      {policy.mayDraft(roles) && (
        <LinkButton variant="primary" href={paths.newProposal(slug, first.key)}>
          Write the first one
        </LinkButton>
      )}
    </EmptyState>
  );
}
