import { CloudOff } from 'lucide-react';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/feedback';

export function UnreachablePage({ error }: { error: Error }) {
  return (
    <main className="center-page">
      <EmptyState icon={CloudOff} title="Witan is not ready" page>
        <p>The server, or the place where people sign in, did not answer. {error.message}</p>
        <Button variant="primary" onClick={() => location.reload()}>
          Try again
        </Button>
      </EmptyState>
    </main>
  );
}
