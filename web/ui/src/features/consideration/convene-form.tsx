import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { Button, IconButton } from '@/components/button';
import { ProblemNotice } from '@/components/feedback';
import { Field } from '@/components/field';
import { ProtocolFacts } from '@/components/protocol-facts';
import { SeatFields, type WantedSeat } from '@/components/seat-fields';
import { fieldError } from '@/lib/api/problem';
import type { ProtocolInForce } from '@/lib/api/review-types';
import type { Proposal } from '@/lib/api/types';
import { hoursAhead, toLocalField } from '@/lib/local-time';
import { paths } from '@/lib/paths';
import { useConvene } from '@/lib/queries/use-consideration-writes';
import { useTenant } from '@/lib/tenant-context';
import { optionsIn, panelOf } from './convening';
import './consideration.css';

interface ConveneFormProps {
  proposal: Proposal;
  inForce: ProtocolInForce;
  onClose: () => void;
}

/** Who sits for which perspective, until when, under which rules. */
export function ConveneForm({ proposal, inForce, onClose }: ConveneFormProps) {
  const { slug, me } = useTenant();
  const [, navigate] = useLocation();
  const { protocol } = inForce;
  const [draft, setDraft] = useState(() => ({
    seats: protocol.perspectives.map((perspective) => ({ perspective, member: '' })),
    deadline: toLocalField(hoursAhead(protocol.roundHours)),
    options: optionsIn(proposal.body).join('\n'),
  }));
  const convene = useConvene(proposal.key);
  const revision = proposal.submittedRevision ?? proposal.revision;
  const without = [me.memberId, ...proposal.authors.map((author) => author.memberId)];
  const seat = (i: number, to: WantedSeat) =>
    setDraft({ ...draft, seats: draft.seats.map((one, k) => (k === i ? to : one)) });
  const panel = panelOf(revision, draft);
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        convene.mutate(panel, { onSuccess: ({ review }) => navigate(paths.review(slug, review)) });
      }}
    >
      <div className="convene">
        <div className="form">
          <fieldset className="convene-seats">
            <legend>Seats</legend>
            {draft.seats.map((one, i) => (
              <div key={i} className="convene-seat">
                <SeatFields seat={one} onChange={(to) => seat(i, to)} without={without} />
                <IconButton
                  label={`Remove seat ${i + 1}`}
                  variant="ghost"
                  onClick={() => setDraft({ ...draft, seats: draft.seats.filter((_, k) => k !== i) })}
                >
                  <X size={15} aria-hidden />
                </IconButton>
              </div>
            ))}
            <Button
              size="small"
              onClick={() => setDraft({ ...draft, seats: [...draft.seats, { perspective: '', member: '' }] })}
            >
              <Plus size={14} aria-hidden /> Seat
            </Button>
          </fieldset>
          <Field label="The first round ends" error={fieldError(convene.error, 'deadline')}>
            <input
              className="input"
              type="datetime-local"
              value={draft.deadline}
              onChange={(event) => setDraft({ ...draft, deadline: event.target.value })}
            />
          </Field>
          <Field label="Options to take a stance on" hint="One a line; none is fine.">
            <textarea
              className="input"
              rows={3}
              value={draft.options}
              onChange={(event) => setDraft({ ...draft, options: event.target.value })}
            />
          </Field>
        </div>
        <section aria-labelledby="convene-protocol">
          <h3 id="convene-protocol">Protocol: {protocol.name}</h3>
          <p className="muted small">
            {inForce.scope === 'log'
              ? `That of the log ${proposal.log}.`
              : inForce.scope === 'tenant'
                ? 'That of the tenant.'
                : 'The built-in one.'}{' '}
            It is frozen for this review.
          </p>
          <ProtocolFacts protocol={protocol} />
        </section>
      </div>
      {convene.error && <ProblemNotice error={convene.error} />}
      <div className="form-actions">
        <span className="muted small convene-note">You chair it, on revision {revision}.</span>
        <Button onClick={onClose}>Cancel</Button>
        <Button
          type="submit"
          variant="primary"
          disabled={convene.isPending || panel.seats.length === 0 || panel.seats.length < draft.seats.length}
        >
          Convene the panel
        </Button>
      </div>
    </form>
  );
}
