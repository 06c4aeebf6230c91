import { QueryClientProvider } from '@tanstack/react-query';
import { Toasts } from '@/components/toast';
import { ErrorBoundary } from './error-boundary';
import { createQueryClient } from './query-client';
import { SessionGate } from './session-gate';

const queries = createQueryClient();

export function App() {
  return (
    <ErrorBoundary>
      <QueryClientProvider client={queries}>
        <SessionGate />
        <Toasts />
      </QueryClientProvider>
    </ErrorBoundary>
  );
}
