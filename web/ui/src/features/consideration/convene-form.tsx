import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { Button, IconButton } from '@/components/button';
import { ProblemNotice } from '@/components/feedback';
import { Field } from '@/components/field';
import { SeatFields, type WantedSeat } from '@/components/seat-fields';
import { fieldError } from '@/lib/api/problem';
import type { ProtocolInForce } from '@/lib/api/review-types';
import type { Proposal } from '@/lib/api/types';
import { hoursAhead, toLocalField } from '@/lib/local-time';
import { paths } from '@/lib/paths';
import { useConvene } from '@/lib/queries/use-consideration-writes';
import { useTenant } from '@/lib/tenant-context';
import { optionsIn, panelOf } from './convening';
import { FrozenProtocol } from './frozen-protocol';
import { RevisionField } from './revision-field';
import './consideration.css';

const TIMES = [
  ['acceptBy', 'Seats are accepted by'],
  ['deadline', 'The first round ends'],
] as const;

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
  const submitted = proposal.submittedRevision ?? proposal.revision;
  const [draft, setDraft] = useState(() => ({
    revision: submitted,
    seats: protocol.perspectives.map((perspective) => ({ perspective, member: '' })),
    acceptBy: toLocalField(hoursAhead(protocol.acceptHours)),
    deadline: toLocalField(hoursAhead(protocol.roundHours)),
    options: optionsIn(proposal.body).join('\n'),
  }));
  const convene = useConvene(proposal.key);
  const without = [me.memberId, ...proposal.authors.map((author) => author.memberId)];
  const seat = (i: number, to: WantedSeat) =>
    setDraft({ ...draft, seats: draft.seats.map((one, k) => (k === i ? to : one)) });
  const panel = panelOf(draft);
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
          <RevisionField
            submitted={submitted}
            revision={draft.revision}
            onChange={(revision) => setDraft({ ...draft, revision })}
          />
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
          <div className="convene-times">
            {TIMES.map(([part, label]) => (
              <Field key={part} label={label} error={fieldError(convene.error, part)}>
                <input
                  className="input"
                  type="datetime-local"
                  value={draft[part]}
                  onChange={(event) => setDraft({ ...draft, [part]: event.target.value })}
                />
              </Field>
            ))}
          </div>
          <Field label="Options to take a stance on" hint="One a line; none is fine.">
            <textarea
              className="input"
              rows={3}
              value={draft.options}
              onChange={(event) => setDraft({ ...draft, options: event.target.value })}
            />
          </Field>
        </div>
        <FrozenProtocol log={proposal.log} inForce={inForce} />
      </div>
      {convene.error && <ProblemNotice error={convene.error} />}
      <div className="form-actions">
        <span className="muted small convene-note">You chair it, on revision {draft.revision}.</span>
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
