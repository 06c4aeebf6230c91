import type { ReactNode } from 'react';
import { ErrorPage } from './error-page';
import { Skeleton } from './feedback';

interface Read<T> {
  data: T | undefined;
  error: unknown;
  refetch: () => unknown;
}

/** Shows what a read answered, or that it is still on its way, or why it was refused. */
export function Loaded<T>({
  read,
  children,
  lines,
}: {
  read: Read<T>;
  children: (data: T) => ReactNode;
  lines?: number;
}) {
  if (read.data !== undefined) return children(read.data);
  if (read.error) return <ErrorPage error={read.error} onRetry={() => void read.refetch()} />;
  return (
    <div style={{ padding: 16 }}>
      <Skeleton lines={lines ?? 4} />
    </div>
  );
}
