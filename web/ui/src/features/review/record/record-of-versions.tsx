import { MarkdownView } from '@/components/markdown-view';
import { named, OUTCOMES } from '@/lib/review/words';
import { absoluteTime } from '@/lib/time';
import { useRoom } from '@/features/review/logic/room';
import { voiding } from '@/features/review/logic/voided';

const ended = (replaced: boolean) => (replaced ? 'replaced by another' : 'taken back');

/** Recommendations that are void and dissents that stand no more; not there when there is none. */
export function RecordOfVersions() {
  const { review } = useRoom();
  const { earlierRecommendations, withdrawnDissents } = review;
  if (earlierRecommendations.length + withdrawnDissents.length === 0) return null;
  return (
    <section className="card" aria-labelledby="record-versions">
      <div className="card-head">
        <h2 id="record-versions">Earlier recommendations and dissents</h2>
      </div>
      <div className="position-list">
        {earlierRecommendations.map(({ version, outcome, by, at, summary, voided }) => (
          <article key={version} aria-label={`Version ${version}`}>
            <p className="small">
              <strong>Version {version}</strong>: {OUTCOMES[outcome]}, by {by.name}, {absoluteTime(at)}.
              {voided && ` ${voiding(voided)}, ${absoluteTime(voided.at)}.`}
              {voided && voided.signatures.length > 0 && (
                <> Signed by {voided.signatures.map((signature) => named(signature.seat)).join(', ')}.</>
              )}
            </p>
            <MarkdownView source={summary} compact />
          </article>
        ))}
        {withdrawnDissents.map(({ seat, member, version, statement, at, withdrawnAt, replaced }) => (
          <article key={seat + at} aria-label={`Dissent of ${named(seat)}, ${ended(replaced)}`}>
            <p className="small">
              <strong>{named(seat)}</strong> dissented by {member.name} on version {version},{' '}
              {absoluteTime(at)}; {ended(replaced)} {absoluteTime(withdrawnAt)}.
            </p>
            <MarkdownView source={statement} compact />
          </article>
        ))}
      </div>
    </section>
  );
}
