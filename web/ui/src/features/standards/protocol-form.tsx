import { useState } from 'react';
import { Button } from '@/components/button';
import { ProblemNotice } from '@/components/feedback';
import { Field } from '@/components/field';
import { TagInput } from '@/components/tag-input';
import { fieldError } from '@/lib/api/problem';
import type { ReviewProtocol } from '@/lib/api/review-types';
import { usePublishProtocol } from '@/lib/queries/use-standard-writes';

const NUMBERS = [
  ['quorum', 'Quorum of positions', 0],
  ['rounds', 'Sealed rounds planned', 1],
  ['acceptHours', 'Hours to accept a seat', 1],
  ['roundHours', 'Hours of a sealed round', 1],
  ['discussionHours', 'Hours of a discussion', 0],
  ['minimumHours', 'Hours that a review is open at least', 0],
  ['waitingHours', 'Hours for objections to a seconded proposal', 0],
] as const;

/** Hours before a deadline as one writes them, longest first. */
export function reminderHours(text: string): number[] {
  const hours = text
    .split(/[\s,;]+/)
    .map(Number)
    .filter((hour) => Number.isInteger(hour) && hour > 0);
  return [...new Set(hours)].sort((a, b) => b - a);
}

interface ProtocolFormProps {
  log: string | undefined;
  protocol: ReviewProtocol;
  onDone: () => void;
}

/** Writes the rules that panels will be convened under. */
export function ProtocolForm({ log, protocol, onDone }: ProtocolFormProps) {
  const [draft, setDraft] = useState(protocol);
  const [reminders, setReminders] = useState(protocol.reminderHours.join(', '));
  const publish = usePublishProtocol();
  const set = (change: Partial<ReviewProtocol>) => setDraft({ ...draft, ...change });
  return (
    <form
      className="form"
      aria-label="Protocol"
      onSubmit={(event) => {
        event.preventDefault();
        publish.mutate(
          { log, protocol: { ...draft, reminderHours: reminderHours(reminders) } },
          { onSuccess: onDone },
        );
      }}
    >
      <Field label="Name" error={fieldError(publish.error, 'name')}>
        <input
          className="input"
          value={draft.name}
          onChange={(event) => set({ name: event.target.value })}
          required
          maxLength={100}
        />
      </Field>
      <Field label="Perspectives that must be covered" hint="Enter or a comma ends one.">
        <TagInput
          tags={draft.perspectives}
          aria-label="Add a perspective"
          onChange={(perspectives) => set({ perspectives })}
        />
      </Field>
      <div className="numbers">
        {NUMBERS.map(([part, label, least]) => (
          <Field key={part} label={label} error={fieldError(publish.error, part)}>
            <input
              className="input"
              type="number"
              min={least}
              value={draft[part]}
              onChange={(event) => set({ [part]: Number(event.target.value) })}
              required
            />
          </Field>
        ))}
        <Field
          label="Hours of reminders before a deadline"
          hint="Such as 48, 24."
          error={fieldError(publish.error, 'reminderHours')}
        >
          <input className="input" value={reminders} onChange={(event) => setReminders(event.target.value)} />
        </Field>
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={draft.deadlineClosesRound}
          onChange={(event) => set({ deadlineClosesRound: event.target.checked })}
        />
        The deadline reveals a round by itself
      </label>
      {publish.error && <ProblemNotice error={publish.error} />}
      <div className="form-actions">
        <Button onClick={onDone}>Cancel</Button>
        <Button type="submit" variant="primary" disabled={publish.isPending}>
          Publish
        </Button>
      </div>
    </form>
  );
}
