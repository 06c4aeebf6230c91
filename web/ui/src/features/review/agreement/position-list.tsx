import { MarkdownView } from '@/components/markdown-view';
import { Person } from '@/components/person';
import type { SeatPosition } from '@/lib/api/review-types';
import { named, STANCES } from '@/lib/review/words';
import { isOver } from '@/features/review/logic/reading';
import { useRoom } from '@/features/review/logic/room';
import { SaidChip } from './stance-chip';

/** What each seat says now, in full. */
export function PositionList() {
  const { review } = useRoom();
  const standing = review.positions.filter((position) => position.stands);
  return (
    <section className="card" aria-labelledby="positions-title">
      <div className="card-head">
        <h2 id="positions-title">What they say</h2>
      </div>
      <div className="position-list">
        {standing.map((said) => (
          <Said key={said.seat} said={said} />
        ))}
      </div>
    </section>
  );
}

function Said({ said }: { said: SeatPosition }) {
  const { review } = useRoom();
  const { position } = said;
  const cited = review.findings.filter((finding) => position?.findings.includes(finding.id));
  return (
    <article aria-label={`Position of ${named(said.seat)}`}>
      <div className="row">
        <strong>{named(said.seat)}</strong>
        <Person person={said.member} small />
        <SaidChip said={said} />
      </div>
      {said.lapse && <p className="notice warn">{said.lapse.sentence}</p>}
      {said.dueAgain && !isOver(review) && (
        <p className="notice info">What it waited for is mended; the seat is asked again.</p>
      )}
      {position && <MarkdownView source={position.rationale} compact />}
      {said.nothingToAdd?.remark && <p>{said.nothingToAdd.remark}</p>}
      {cited.length > 0 && (
        <p className="small">
          {position?.stance === 'object' ? 'Because of' : 'Waits for'} finding{' '}
          {cited.map((finding) => finding.number).join(', ')}
        </p>
      )}
      {position?.clearedBy && <p className="small">Cleared by: {position.clearedBy}</p>}
      {position && position.perOption.length > 0 && (
        <p className="small">
          {position.perOption
            .map(({ option, stance }) => `${option}: ${STANCES[stance][0].toLowerCase()}`)
            .join('; ')}
        </p>
      )}
      {position && position.dependsOn.length > 0 && (
        <p className="muted small">Rests on {position.dependsOn.join(', ')}</p>
      )}
    </article>
  );
}
