import { Button } from '@/components/button';
import { ProblemNotice } from '@/components/feedback';
import { KeptNote } from '@/components/kept-note';
import { WordBadge } from '@/components/word-badge';
import type { RoundSheet } from '@/lib/api/review-types';
import { useNothingToAdd, useTakePosition, type OnSheet } from '@/lib/queries/use-seat-writes';
import { STANCES } from '@/lib/review/words';
import { useKeptForm } from '@/lib/use-kept-form';
import { citableIn } from '@/features/review/logic/citable';
import { keptOnDesk } from '@/features/review/logic/kept-on-desk';
import { draftOf, missingIn, positionOf } from '@/features/review/logic/position-draft';
import { useRoom } from '@/features/review/logic/room';
import { useSections } from '@/features/review/logic/use-sections';
import { PositionFields } from '@/features/review/position-fields';

/** The one position of the sheet, or the word that there is nothing to add. */
export function OwnPosition({ sheet, on }: { sheet: RoundSheet; on: OnSheet }) {
  const { review } = useRoom();
  const kept = useKeptForm(keptOnDesk(on, 'position'), draftOf(sheet.position));
  const { form: draft, dirty, change, forget } = kept;
  const take = useTakePosition(on);
  const nothing = useNothingToAdd(on);
  const sections = useSections();
  const missing = missingIn(draft);
  const keep = () =>
    take.mutateAsync(positionOf(draft)).then(
      () => forget(draft),
      // The refusal is shown from `error`.
      () => undefined,
    );
  return (
    <section className="card" aria-labelledby="own-position-title">
      <div className="card-head">
        <h2 id="own-position-title">My position</h2>
        {sheet.position && <WordBadge word={STANCES[sheet.position.stance]} />}
        {sheet.nothingToAdd && <WordBadge word={['Nothing to add', 'good']} />}
      </div>
      <div className="card-body stack">
        <KeptNote form={kept} onDiscard={() => forget()} />
        <PositionFields
          draft={draft}
          onChange={change}
          citable={citableIn(review, sheet.findings)}
          options={review.options}
          sections={sections}
        />
        {take.error && <ProblemNotice error={take.error} />}
        {nothing.error && <ProblemNotice error={nothing.error} />}
        {draft.stance && missing.length > 0 && <p className="muted small">{missing.join(' ')}</p>}
        <div className="form-actions">
          {sheet.findings.length === 0 && !sheet.nothingToAdd && (
            <Button disabled={!sheet.open || nothing.isPending} onClick={() => nothing.mutate('')}>
              Nothing to add
            </Button>
          )}
          <Button
            variant="primary"
            disabled={!sheet.open || take.isPending || missing.length > 0 || !dirty}
            onClick={() => void keep()}
          >
            {sheet.position && !dirty ? 'Kept under seal' : 'Keep under seal'}
          </Button>
        </div>
      </div>
    </section>
  );
}
