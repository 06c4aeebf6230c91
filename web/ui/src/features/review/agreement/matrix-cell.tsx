import { MoveRight, TriangleAlert } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import type { SeatPosition } from '@/lib/api/review-types';
import { stancesOn } from '@/features/review/logic/matrix';
import { SaidChip, StanceChip } from './stance-chip';

/** What a seat said in a round, on the whole proposal or on one of its options, and how that moved. */
export function MatrixCell({ said, option }: { said: SeatPosition[]; option: string | undefined }) {
  if (said.length === 0) return <span className="muted small">Not filed</span>;
  if (option === undefined) {
    return <Moves steps={said.map((one) => [one.at, <Whole key={one.at} said={one} />])} />;
  }
  const stances = stancesOn(said, option);
  if (stances.length === 0) return <span className="muted small">Nothing on it</span>;
  return <Moves steps={stances.map(({ at, stance }) => [at, <StanceChip key={at} stance={stance} />])} />;
}

function Moves({ steps }: { steps: (readonly [at: string, what: ReactNode])[] }) {
  return (
    <div className="matrix-cell">
      {steps.map(([at, what], i) => (
        <Fragment key={at}>
          {i > 0 && (
            <>
              <MoveRight size={14} aria-hidden />
              <span className="sr-only">moved to</span>
            </>
          )}
          {what}
        </Fragment>
      ))}
    </div>
  );
}

function Whole({ said }: { said: SeatPosition }) {
  return (
    <>
      <SaidChip said={said} />
      {said.position && <Confidence value={said.position.confidence} />}
      {said.lapse && (
        <span className="lapsed small" title={said.lapse.sentence}>
          <TriangleAlert size={13} aria-hidden /> lapsed
        </span>
      )}
    </>
  );
}

function Confidence({ value }: { value: number }) {
  return (
    <span
      className="confidence"
      role="img"
      aria-label={`Confidence ${value} of 5`}
      title={`Confidence ${value} of 5`}
    >
      {[1, 2, 3, 4, 5].map((n) => (
        <i key={n} data-on={n <= value} />
      ))}
    </span>
  );
}
