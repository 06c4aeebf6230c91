import { ArrowRight, CircleCheck, Gavel, Hand } from 'lucide-react';
import { Button } from '@/components/button';
import { useTenant } from '@/lib/tenant-context';
import type { Step } from './logic/chairs-move';
import { ownDuties } from './logic/own-duties';
import { seatsOf } from './logic/reading';
import { useRoom } from './logic/room';
import { takeStep } from './logic/take-step';
import { InvitationAnswer } from './seats/invitation-answer';

/** What the person who looks must do now, and what the chair does next. */
export function TurnCards({ next }: { next: Step }) {
  const { me } = useTenant();
  const { review } = useRoom();
  const duties = ownDuties(review, me.memberId);
  const owes = duties.some((step) => !step.idle);
  const invited = seatsOf(review, me.memberId).filter((seat) => seat.status === 'invited');
  const isChair = review.parts.includes('chair');
  return (
    <div className="turns">
      {(duties.length > 0 || !isChair) && (
        <section className="turn" data-mine={owes} aria-label="Your turn">
          {owes ? <Hand size={18} aria-hidden /> : <CircleCheck size={18} aria-hidden />}
          <div>
            <h2>{owes ? 'Your turn' : 'Nothing to do for you now'}</h2>
            {duties.map((step) => (
              <StepLine key={step.sentence} step={step} />
            ))}
            {invited.map((seat) => (
              <InvitationAnswer key={seat.key} seat={seat} />
            ))}
          </div>
        </section>
      )}
      <section className="turn" data-mine={isChair && Boolean(next.label)} aria-label="The chair’s next move">
        <Gavel size={18} aria-hidden />
        <div>
          <h2>{isChair ? 'Your next move as the chair' : 'The chair’s next move'}</h2>
          <StepLine step={isChair ? next : { sentence: next.sentence }} />
        </div>
      </section>
    </div>
  );
}

function StepLine({ step }: { step: Step }) {
  const room = useRoom();
  return (
    <div className="turn-line">
      <p>{step.sentence}</p>
      {step.label && (
        <Button
          variant={step.idle ? 'secondary' : 'primary'}
          size="small"
          onClick={() => takeStep(room, step)}
        >
          {step.label} <ArrowRight size={14} aria-hidden />
        </Button>
      )}
    </div>
  );
}
