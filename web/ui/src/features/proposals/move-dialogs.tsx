import type { Proposal } from '@/lib/api/types';
import { DecideDialog } from './decide-dialog';
import { ReasonDialog } from './reason-dialog';
import { RelateDialog } from './relate-dialog';
import { SubmitDialog } from './submit-dialog';
import { SupersedeDialog } from './supersede-dialog';

export type Move = 'submit' | 'withdraw' | 'decide' | 'deprecate' | 'supersede' | 'relate';

export interface MoveDialogProps {
  proposal: Proposal;
  onClose: () => void;
}

/** The dialog of one move; loaded when somebody makes one. */
export default function MoveDialog({ move, ...props }: MoveDialogProps & { move: Move }) {
  switch (move) {
    case 'submit':
      return <SubmitDialog {...props} />;
    case 'decide':
      return <DecideDialog {...props} />;
    case 'supersede':
      return <SupersedeDialog {...props} />;
    case 'relate':
      return <RelateDialog {...props} />;
    case 'withdraw':
    case 'deprecate':
      return <ReasonDialog move={move} {...props} />;
  }
}
