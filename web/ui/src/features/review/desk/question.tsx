import { useState } from 'react';
import { Button } from '@/components/button';
import { ProblemNotice } from '@/components/feedback';
import type { AskedQuestion, ChecklistVerdict } from '@/lib/api/review-types';
import { useAnswerQuestion, type OnSheet } from '@/lib/queries/use-seat-writes';
import { VERDICTS } from '@/lib/review/words';

interface QuestionProps {
  question: AskedQuestion;
  on: OnSheet;
  open: boolean;
}

/** One question with its reason and its answer; choosing an answer keeps it at once. */
export function Question({ question, on, open }: QuestionProps) {
  const answer = useAnswerQuestion(on);
  const [note, setNote] = useState<string>();
  const { id, verdict } = question;
  const keep = (value: ChecklistVerdict, text: string) =>
    answer.mutate(
      { item: id, verdict: value, ...(text.trim() ? { note: text.trim() } : {}) },
      { onSuccess: () => setNote(undefined) },
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
            onClick={() => keep(value, note ?? question.note ?? '')}
          >
            {VERDICTS[value][0]}
          </button>
        ))}
        {verdict && open && note === undefined && (
          <Button size="small" variant="ghost" onClick={() => setNote(question.note ?? '')}>
            {question.note ? 'Edit the note' : 'Add a note'}
          </Button>
        )}
      </div>
      {note === undefined && question.note && <p className="small">{question.note}</p>}
      {note !== undefined && verdict && (
        <div className="question-note">
          <textarea
            className="input"
            aria-label={`Note on ${id}`}
            value={note}
            rows={2}
            maxLength={4000}
            onChange={(event) => setNote(event.target.value)}
            autoFocus
          />
          <Button size="small" onClick={() => keep(verdict, note)} disabled={answer.isPending}>
            Keep the note
          </Button>
        </div>
      )}
      {answer.error && <ProblemNotice error={answer.error} />}
    </li>
  );
}
