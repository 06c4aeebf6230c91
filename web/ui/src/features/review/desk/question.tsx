import { useState } from 'react';
import { Button } from '@/components/button';
import { ProblemNotice } from '@/components/feedback';
import type { AskedQuestion, ChecklistVerdict } from '@/lib/api/review-types';
import { useAnswerQuestion, type OnSheet } from '@/lib/queries/use-seat-writes';
import { VERDICTS } from '@/lib/review/words';
import { useKeptForm } from '@/lib/use-kept-form';
import { keptOnDesk } from '@/features/review/logic/kept-on-desk';

interface QuestionProps {
  question: AskedQuestion;
  on: OnSheet;
  open: boolean;
}

/** One question with its reason and its answer; choosing an answer keeps it at once. */
export function Question({ question, on, open }: QuestionProps) {
  const answer = useAnswerQuestion(on);
  const { id, verdict } = question;
  const kept = useKeptForm(keptOnDesk(on, `note:${id}`), { note: question.note ?? '' });
  const { note } = kept.form;
  const [writing, setWriting] = useState(kept.restored);
  const keep = (value: ChecklistVerdict) =>
    answer.mutate(
      { item: id, verdict: value, ...(note.trim() ? { note: note.trim() } : {}) },
      {
        onSuccess: () => {
          kept.forget();
          setWriting(false);
        },
      },
    );
  return (
    <li className="question" data-verdict={verdict}>
      <p>
        <span className="mono muted">{id}</span> {question.question}
      </p>
      <p className="muted small">{question.reason}</p>
      <div className="verdicts" role="group" aria-label={`Answer to ${id}`}>
        {(Object.keys(VERDICTS) as ChecklistVerdict[]).map((value) => (
          <button
            key={value}
            type="button"
            className="verdict"
            aria-pressed={verdict === value}
            disabled={!open || answer.isPending}
            onClick={() => keep(value)}
          >
            {VERDICTS[value][0]}
          </button>
        ))}
        {verdict && open && !writing && (
          <Button size="small" variant="ghost" onClick={() => setWriting(true)}>
            {question.note ? 'Edit the note' : 'Add a note'}
          </Button>
        )}
      </div>
      {!writing && question.note && <p className="small">{question.note}</p>}
      {writing && verdict && (
        <div className="question-note">
          <textarea
            className="input"
            aria-label={`Note on ${id}`}
            value={note}
            rows={2}
            maxLength={4000}
            onChange={(event) => kept.change({ note: event.target.value })}
            autoFocus
          />
          <Button size="small" onClick={() => keep(verdict)} disabled={answer.isPending}>
            Keep the note
          </Button>
        </div>
      )}
      {answer.error && <ProblemNotice error={answer.error} />}
    </li>
  );
}
