import type { RoomDialog as Which } from '@/features/review/logic/room';
import { AddSeatDialog } from './add-seat-dialog';
import { CancelDialog } from './cancel-dialog';
import { ContestDialog } from './contest-dialog';
import { DeadlineDialog } from './deadline-dialog';
import { DecideDialog } from './decide-dialog';
import { DisposeDialog } from './dispose-dialog';
import { DissentDialog } from './dissent-dialog';
import { EndConditionDialog } from './end-condition-dialog';
import { HandOverDialog } from './hand-over-dialog';
import { LeaveSeatDialog } from './leave-seat-dialog';
import { MovePositionDialog } from './move-position-dialog';
import { OpenRoundDialog } from './open-round-dialog';
import { OverrideDialog } from './override-dialog';
import { ReassignDialog } from './reassign-dialog';
import { RevealDialog } from './reveal-dialog';
import { SubstituteDialog } from './substitute-dialog';

/** The dialog of one move in the room; loaded when somebody makes one. */
export default function RoomDialog({ dialog, onClose }: { dialog: Which; onClose: () => void }) {
  switch (dialog.kind) {
    case 'reveal':
      return <RevealDialog onClose={onClose} />;
    case 'open-round':
      return <OpenRoundDialog onClose={onClose} />;
    case 'deadline':
      return <DeadlineDialog onClose={onClose} />;
    case 'add-seat':
      return <AddSeatDialog onClose={onClose} />;
    case 'hand-over':
      return <HandOverDialog onClose={onClose} />;
    case 'cancel':
      return <CancelDialog onClose={onClose} />;
    case 'decide':
      return <DecideDialog onClose={onClose} />;
    case 'substitute':
      return <SubstituteDialog seat={dialog.seat} onClose={onClose} />;
    case 'waive':
    case 'decline':
    case 'recuse':
      return <LeaveSeatDialog how={dialog.kind} seat={dialog.seat} onClose={onClose} />;
    case 'move-position':
      return <MovePositionDialog seat={dialog.seat} onClose={onClose} />;
    case 'dissent':
      return <DissentDialog seat={dialog.seat} onClose={onClose} />;
    case 'dispose':
      return <DisposeDialog finding={dialog.finding} onClose={onClose} />;
    case 'contest':
      return <ContestDialog finding={dialog.finding} onClose={onClose} />;
    case 'override':
      return <OverrideDialog gate={dialog.gate} onClose={onClose} />;
    case 'fulfil':
    case 'waive-condition':
      return <EndConditionDialog how={dialog.kind} condition={dialog.condition} onClose={onClose} />;
    case 'reassign':
      return <ReassignDialog condition={dialog.condition} onClose={onClose} />;
  }
}
