import { TextDialog } from '@/components/text-dialog';
import type { Condition } from '@/lib/api/review-types';
import { useFulfilCondition, useWaiveCondition } from '@/lib/queries/use-review-writes';
import { useRoom } from '@/features/review/logic/room';

/** Reports a condition as done, or goes without it. */
export function EndConditionDialog({
  how,
  condition,
  onClose,
}: {
  how: 'fulfil' | 'waive-condition';
  condition: Condition;
  onClose: () => void;
}) {
  const { at } = useRoom();
  const fulfil = useFulfilCondition(at);
  const waive = useWaiveCondition(at);
  const { id, text } = condition;
  if (how === 'fulfil') {
    return (
      <TextDialog
        title="Condition fulfilled"
        description={text}
        action="Report it as done"
        label="Evidence"
        hint="What shows it: a link, a measurement, a revision. Markdown works."
        field="evidence"
        maxLength={20_000}
        keptAs={`${how}:${id}`}
        write={fulfil}
        onSubmit={(evidence) => fulfil.mutateAsync({ id, evidence })}
        onClose={onClose}
      />
    );
  }
  return (
    <TextDialog
      title="Go without the condition"
      description={text}
      action="Waive it"
      danger
      keptAs={`${how}:${id}`}
      write={waive}
      onSubmit={(reason) => waive.mutateAsync({ id, reason })}
      onClose={onClose}
    />
  );
}
