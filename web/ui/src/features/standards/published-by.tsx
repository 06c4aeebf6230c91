import { RelativeTime } from '@/components/relative-time';
import type { Person } from '@/lib/api/types';

interface PublishedByProps {
  version: number;
  publishedBy?: Person | undefined;
  publishedAt?: string | undefined;
}

/** Which version of a standard counts, and where it comes from. */
export function PublishedBy({ version, publishedBy, publishedAt }: PublishedByProps) {
  if (version === 0 || !publishedBy || !publishedAt) {
    return <span className="muted small">{version === 0 ? 'Built in' : `Version ${version}`}</span>;
  }
  return (
    <span className="muted small">
      Version {version} by {publishedBy.name}, <RelativeTime at={publishedAt} />
    </span>
  );
}
