import { Plus } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { Menu } from '@/components/menu';
import { paths } from '@/lib/paths';
import { policy } from '@/lib/policy';
import { useLogs } from '@/lib/queries/use-reads';
import { useTenant } from '@/lib/tenant-context';

/** The id by which the shortcut finds the button. */
export const NEW_PROPOSAL = 'new-proposal';

/** The way to a new proposal from every page; asks for the log where there are several. */
export function NewProposalButton() {
  const { slug, roles } = useTenant();
  const [, navigate] = useLocation();
  const logs = useLogs().data ?? [];
  const [only] = logs;
  if (!only || !policy.mayDraft(roles)) return null;
  const face = (
    <>
      <Plus size={16} aria-hidden /> <span>New</span>
    </>
  );
  const look = { id: NEW_PROPOSAL, className: 'button bar-new', 'aria-label': 'New proposal' };
  if (logs.length === 1) {
    return (
      <Link href={paths.newProposal(slug, only.key)} {...look} title="New proposal (n)">
        {face}
      </Link>
    );
  }
  return (
    <Menu
      entries={[
        { heading: 'New proposal in' },
        ...logs.map((log) => ({
          label: (
            <>
              <span className="key mono">{log.key}</span> <span className="truncate">{log.name}</span>
            </>
          ),
          onSelect: () => navigate(paths.newProposal(slug, log.key)),
        })),
      ]}
      trigger={
        <button type="button" {...look} title="New proposal (n)">
          {face}
        </button>
      }
    />
  );
}
