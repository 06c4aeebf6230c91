import { Ellipsis, Gavel, PenLine, Send } from 'lucide-react';
import { lazy, Suspense, useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { Button, IconButton, LinkButton } from '@/components/button';
import { Menu } from '@/components/menu';
import type { Proposal } from '@/lib/api/types';
import { isTyping } from '@/lib/keyboard';
import { paths } from '@/lib/paths';
import { policy } from '@/lib/policy';
import { useIntake } from '@/lib/queries/use-review-reads';
import { useTenant } from '@/lib/tenant-context';
import { useNow } from '@/lib/use-now';
import type { Move } from './move-dialogs';

const MoveDialog = lazy(() => import('./move-dialogs'));

/** What the person who looks may do with the proposal now; beside that, what others may offer for it. */
export function ProposalActions({ proposal, more: others }: { proposal: Proposal; more?: ReactNode }) {
  const { slug, roles, me } = useTenant();
  const [, navigate] = useLocation();
  const [move, setMove] = useState<Move>();
  const intake = useIntake(proposal.key).data;
  const now = useNow();
  const editPath = paths.edit(slug, proposal.key);
  const mayRevise = policy.mayRevise(roles, proposal);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'e' && mayRevise && !isTyping(event)) navigate(editPath);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);

  const more: [Move, string][] = [];
  if (policy.mayRelate(roles)) more.push(['relate', 'Relate to another proposal']);
  if (policy.maySupersede(roles, proposal)) more.push(['supersede', 'Supersede']);
  if (policy.mayDeprecate(roles, proposal)) more.push(['deprecate', 'Deprecate']);
  if (policy.mayWithdraw(roles, proposal, me.memberId)) more.push(['withdraw', 'Withdraw']);

  return (
    <div className="actions">
      {mayRevise && (
        <LinkButton href={editPath}>
          <PenLine size={15} aria-hidden /> Edit
        </LinkButton>
      )}
      {policy.maySubmit(roles, proposal, me.memberId) && (
        <Button variant="primary" onClick={() => setMove('submit')}>
          <Send size={15} aria-hidden /> Submit
        </Button>
      )}
      {policy.mayDecide(roles, proposal, intake, now) && (
        <Button variant="primary" onClick={() => setMove('decide')}>
          <Gavel size={15} aria-hidden /> Record decision
        </Button>
      )}
      {others}
      {more.length > 0 && (
        <Menu
          entries={more.map(([value, label]) => ({ label, onSelect: () => setMove(value) }))}
          trigger={
            <IconButton label="More actions">
              <Ellipsis size={17} aria-hidden />
            </IconButton>
          }
        />
      )}
      {move && (
        <Suspense fallback={null}>
          <MoveDialog move={move} proposal={proposal} onClose={() => setMove(undefined)} />
        </Suspense>
      )}
    </div>
  );
}
