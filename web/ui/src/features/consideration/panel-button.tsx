import { UsersRound } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button, LinkButton } from '@/components/button';
import type { Proposal } from '@/lib/api/types';
import { paths } from '@/lib/paths';
import { policy } from '@/lib/policy';
import { useIntake, useReviews } from '@/lib/queries/use-review-reads';
import { useTenant } from '@/lib/tenant-context';

const ConveneDialog = lazy(() => import('./convene-dialog'));

/** The way to the panel of a proposal that is before one, or has to be. */
export function PanelButton({ proposal }: { proposal: Proposal }) {
  const { slug, roles, me } = useTenant();
  const [convening, setConvening] = useState(false);
  const intake = useIntake(proposal.key).data;
  const reviews = useReviews({ proposal: proposal.key }, 10).data?.pages.flatMap((page) => page.items) ?? [];
  const under = reviews.find((review) => review.phase !== 'decided' && review.phase !== 'cancelled');
  const needsPanel = intake?.tier === 'panel' && policy.mayConvene(roles, proposal, me.memberId);
  // The dialog leads to the new review itself, and must not go away before.
  if (!convening && proposal.state === 'in-review' && under) {
    return (
      <LinkButton href={paths.review(slug, under.review)} variant="primary">
        <UsersRound size={15} aria-hidden /> Go to the review
      </LinkButton>
    );
  }
  if (!needsPanel && !convening) return null;
  return (
    <>
      <Button variant="primary" onClick={() => setConvening(true)}>
        <UsersRound size={15} aria-hidden /> Convene a panel
      </Button>
      {convening && (
        <Suspense fallback={null}>
          <ConveneDialog proposal={proposal} onClose={() => setConvening(false)} />
        </Suspense>
      )}
    </>
  );
}
