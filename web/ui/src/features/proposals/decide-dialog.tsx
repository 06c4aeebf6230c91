import { useState } from 'react';
import { DialogForm } from '@/components/dialog-form';
import { Field } from '@/components/field';
import { fieldError } from '@/lib/api/problem';
import type { Outcome } from '@/lib/api/types';
import { useMembers } from '@/lib/queries/use-reads';
import { useRecordDecision } from '@/lib/queries/use-proposal-writes';
import { useTenant } from '@/lib/tenant-context';
import type { MoveDialogProps } from './move-dialogs';

const OUTCOMES: [Outcome, string, string][] = [
  ['accepted', 'Accepted', 'It is in force from now on.'],
  ['rejected', 'Rejected', 'It is not done; the reasons stay findable.'],
  ['deferred', 'Deferred', 'Not now; it can be taken up again.'],
];

const DAYS = [
  ['reviewOn', 'Look at it again on (optional)'],
  ['validUntil', 'Valid until (optional)'],
] as const;

/** Records the outcome, the reasons and who decided. */
export function DecideDialog({ proposal, onClose }: MoveDialogProps) {
  const { me } = useTenant();
  const [outcome, setOutcome] = useState<Outcome>('accepted');
  const [rationale, setRationale] = useState('');
  const [deciders, setDeciders] = useState<string[]>([me.memberId]);
  const [days, setDays] = useState({ reviewOn: '', validUntil: '' });
  const members = (useMembers().data ?? []).filter((member) => member.status === 'active' && !member.agent);
  const record = useRecordDecision(proposal.key);
  const toggle = (id: string) =>
    setDeciders((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  return (
    <DialogForm
      title={`Record the decision on ${proposal.key}`}
      description={proposal.title}
      action="Record decision"
      pending={record.isPending}
      error={record.error}
      onSubmit={() =>
        record.mutateAsync({
          outcome,
          rationale: rationale.trim(),
          ...(deciders.length ? { deciders } : {}),
          ...(days.reviewOn ? { reviewOn: days.reviewOn } : {}),
          ...(days.validUntil ? { validUntil: days.validUntil } : {}),
        })
      }
      onClose={onClose}
    >
      <fieldset className="outcomes">
        <legend>Outcome</legend>
        {OUTCOMES.map(([value, label, meaning]) => (
          <label key={value} className="outcome">
            <input
              type="radio"
              name="outcome"
              checked={outcome === value}
              onChange={() => setOutcome(value)}
            />
            <span>
              <strong>{label}</strong>
              <span className="muted small">{meaning}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Field
        label="Rationale"
        hint="Why this outcome: what a reader in three years needs to know. Markdown works."
        error={fieldError(record.error, 'rationale')}
      >
        <textarea
          className="input"
          rows={6}
          value={rationale}
          onChange={(event) => setRationale(event.target.value)}
          required
          maxLength={20000}
        />
      </Field>
      <div className="decision-days">
        {DAYS.map(([part, label]) => (
          <Field key={part} label={label} error={fieldError(record.error, part)}>
            <input
              className="input"
              type="date"
              value={days[part]}
              onChange={(event) => setDays({ ...days, [part]: event.target.value })}
            />
          </Field>
        ))}
      </div>
      <fieldset className="deciders">
        <legend>Decided by</legend>
        {members.map((member) => (
          <label key={member.memberId} className="check">
            <input
              type="checkbox"
              checked={deciders.includes(member.memberId)}
              onChange={() => toggle(member.memberId)}
            />
            {member.name}
          </label>
        ))}
      </fieldset>
    </DialogForm>
  );
}
