import { Lock } from 'lucide-react';
import { EmptyState } from '@/components/feedback';
import { useRoom } from '@/features/review/logic/room';
import { Clusters } from './clusters';
import { ConsensusCard } from './consensus-card';
import { Ledger } from './ledger';
import { Matrix } from './matrix';
import { OptionAgreement } from './option-agreement';
import { PositionList } from './position-list';
import './agreement.css';

/** Where the panel agrees, where it does not, and how that came about. */
export function AgreementView() {
  const { review } = useRoom();
  if (review.positions.length === 0) {
    return (
      <EmptyState icon={Lock} title="Nobody’s position is open yet">
        <p>Agreement is computed when round {review.round} is revealed, from what all filed by then.</p>
      </EmptyState>
    );
  }
  return (
    <div className="agreement">
      <div className="stack">
        <Matrix />
        <PositionList />
      </div>
      <div className="stack">
        <ConsensusCard />
        <OptionAgreement />
        <Clusters />
        <Ledger />
      </div>
    </div>
  );
}
