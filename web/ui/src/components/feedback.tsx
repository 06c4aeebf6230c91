import { CircleAlert, Inbox, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Problem } from '@/lib/api/problem';
import { Button } from './button';

export function EmptyState({
  icon: Icon = Inbox,
  title,
  page,
  children,
}: {
  icon?: LucideIcon;
  title: string;
  /** Whether this is all that the page shows, so that its title is the page's. */
  page?: boolean;
  children?: ReactNode;
}) {
  return (
    <div className="empty">
      <Icon size={28} strokeWidth={1.5} aria-hidden />
      {page ? <h1>{title}</h1> : <h2>{title}</h2>}
      {children}
    </div>
  );
}

/** Says what went wrong in the server's own words, with the code and the id that support can look for. */
export function ProblemNotice({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const document = error instanceof Problem ? error.document : undefined;
  return (
    <div className="notice bad" role="alert">
      <CircleAlert size={18} aria-hidden />
      <div>
        <strong>{document?.title ?? 'Something went wrong'}</strong>
        <div>{document?.detail ?? (error instanceof Error ? error.message : String(error))}</div>
        {document && (
          <div className="small">
            <code>{document.code}</code>
            {document.correlationId && <> · {document.correlationId}</>}
          </div>
        )}
      </div>
      {onRetry && (
        <Button size="small" onClick={onRetry}>
          Try again
        </Button>
      )}
    </div>
  );
}

export function Skeleton({ lines = 3, height = 18 }: { lines?: number; height?: number }) {
  return (
    <div className="stack" role="status" aria-label="Loading">
      {Array.from({ length: lines }, (_, i) => (
        <div key={i} className="skeleton" style={{ height, width: `${92 - ((i * 17) % 40)}%` }} />
      ))}
    </div>
  );
}
