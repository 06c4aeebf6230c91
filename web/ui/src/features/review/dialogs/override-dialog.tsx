import { TextDialog } from '@/components/text-dialog';
import type { Gate } from '@/lib/api/review-types';
import { useOverrideGateRule } from '@/lib/queries/use-review-writes';
import { named } from '@/lib/review/words';
import { useRoom } from '@/features/review/logic/room';

export function OverrideDialog({ gate, onClose }: { gate: Gate; onClose: () => void }) {
  const { at } = useRoom();
  const override = useOverrideGateRule(at);
  return (
    <TextDialog
      title={`Override: ${named(gate.rule)}`}
      description="You pass over the rule. That, your reason, and what the rule said stay marked on the decision for ever."
      action="Override the rule"
      danger
      keptAs={`override:${at.review}:${gate.rule}`}
      write={override}
      onSubmit={(reason) => override.mutateAsync({ rule: gate.rule, reason })}
      onClose={onClose}
    >
      <p className="notice warn">{gate.sentence}</p>
    </TextDialog>
  );
}
