import { TextDialog } from '@/components/text-dialog';
import type { RevealedFinding } from '@/lib/api/review-types';
import { useContest } from '@/lib/queries/use-review-writes';
import { useRoom } from '@/features/review/logic/room';

export function ContestDialog({ finding, onClose }: { finding: RevealedFinding; onClose: () => void }) {
  const { at } = useRoom();
  const contest = useContest(at);
  return (
    <TextDialog
      title={`Contest the answer to finding ${finding.number}`}
      description="The finding is open again until its answer changes or you give the contest up."
      action="Contest"
      label="Why does the answer not settle it?"
      keptAs={`contest:${finding.id}`}
      write={contest}
      onSubmit={(reason) => contest.mutateAsync({ finding: finding.id, reason })}
      onClose={onClose}
    />
  );
}
