import { useQuery } from '@tanstack/react-query';
import { renderInBackground } from '@/lib/markdown/render-client';
import { keys } from '@/lib/queries/keys';
import { useRevision } from '@/lib/queries/use-reads';
import { sectionNames } from '@/lib/review/section-names';
import { useTenant } from '@/lib/tenant-context';
import { useRoom } from './room';

const NONE: string[] = [];

/** The names of the sections of the text before the panel; none until they are known, or where there are none. */
export function useSections(): string[] {
  const { slug } = useTenant();
  const { review } = useRoom();
  const { revision } = review.document;
  const body = useRevision(review.proposal, revision).data?.body;
  const read = useQuery({
    queryKey: [...keys.revision(slug, review.proposal, revision), 'sections'],
    queryFn: async () =>
      sectionNames((await renderInBackground(`sections:${review.proposal}`, body ?? ''))?.outline ?? []),
    enabled: body !== undefined,
    staleTime: Infinity,
  });
  return read.data ?? NONE;
}
