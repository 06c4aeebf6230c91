import { PenLine, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button, LinkButton } from '@/components/button';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { paths } from '@/lib/paths';
import { policy } from '@/lib/policy';
import { useLog } from '@/lib/queries/use-reads';
import { useTenant } from '@/lib/tenant-context';
import { LogDialog } from './log-dialog';
import { ProposalList } from './proposal-list';

export default function LogPage({ log: key }: { log: string }) {
  const { slug, roles } = useTenant();
  const read = useLog(key);
  const [editing, setEditing] = useState(false);
  return (
    <div className="page">
      <Loaded read={read}>
        {(log) => (
          <>
            <PageHeader
              title={log.name}
              aside={<span className="key-aside">{log.key}</span>}
              lead={log.description}
              crumbs={[{ href: paths.logs(slug), label: 'Logs' }]}
              actions={
                <>
                  {policy.mayOpenLog(roles) && (
                    <Button onClick={() => setEditing(true)}>
                      <PenLine size={15} aria-hidden /> Edit
                    </Button>
                  )}
                  {policy.mayDraft(roles) && (
                    <LinkButton variant="primary" href={paths.newProposal(slug, log.key)}>
                      <Plus size={16} aria-hidden /> New proposal
                    </LinkButton>
                  )}
                </>
              }
            />
            <ProposalList key={key} log={key} />
            {editing && <LogDialog log={log} onClose={() => setEditing(false)} />}
          </>
        )}
      </Loaded>
    </div>
  );
}
