import { CloudOff, Compass, Lock } from 'lucide-react';
import { Problem, UNREACHABLE } from '@/lib/api/problem';
import { Button, LinkButton } from './button';
import { EmptyState, ProblemNotice } from './feedback';
import { useTitle } from './use-title';

/** The whole page for a read that was refused: what it means and where to go from here. */
export function ErrorPage({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  if (error instanceof Problem && error.status === 404) return <NotFoundPage />;
  if (error instanceof Problem && error.status === 403) return <NoRightsPage detail={error.message} />;
  if (error instanceof Problem && error.code === UNREACHABLE) {
    return (
      <EmptyState icon={CloudOff} title="Witan cannot be reached" page>
        <p>{error.message}</p>
        {onRetry && <Button onClick={onRetry}>Try again</Button>}
      </EmptyState>
    );
  }
  return (
    <div className="page">
      <ProblemNotice error={error} {...(onRetry ? { onRetry } : {})} />
    </div>
  );
}

export function NotFoundPage() {
  useTitle('Not found');
  return (
    <EmptyState icon={Compass} title="There is nothing here" page>
      <p>
        The address may be mistyped, the thing may have moved, or it belongs to a tenant you are not a member
        of.
      </p>
      <LinkButton href="/">Go to the start</LinkButton>
    </EmptyState>
  );
}

function NoRightsPage({ detail }: { detail: string }) {
  useTitle('Not allowed');
  return (
    <EmptyState icon={Lock} title="Your role does not allow this" page>
      <p>{detail}</p>
      <p>An owner of the tenant can change roles.</p>
    </EmptyState>
  );
}
