import { counted } from '@/lib/review/words';
import type { RoundSheet } from '@/lib/api/review-types';
import type { OnSheet } from '@/lib/queries/use-seat-writes';
import { Question } from './question';

/** The questions of the perspective. None has to be answered; each that is, is part of the record. */
export function Checklist({ sheet, on }: { sheet: RoundSheet; on: OnSheet }) {
  if (sheet.checklist.length === 0) return null;
  const answered = sheet.checklist.filter((question) => question.verdict).length;
  return (
    <section className="card" aria-labelledby="checklist-title">
      <div className="card-head">
        <h2 id="checklist-title">Checklist</h2>
        <span className="muted small">
          {answered} of {counted(sheet.checklist.length, 'question')} answered
        </span>
      </div>
      <ol className="questions" role="list">
        {sheet.checklist.map((question) => (
          <Question key={question.id} question={question} on={on} open={sheet.open} />
        ))}
      </ol>
    </section>
  );
}
