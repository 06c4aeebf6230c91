import { Link } from 'wouter';
import { WordBadge } from '@/components/word-badge';
import type { GateTrial } from '@/lib/api/review-types';
import { paths } from '@/lib/paths';
import { counted, GATE_STATUSES, named } from '@/lib/review/words';
import { useTenant } from '@/lib/tenant-context';
import { partLabel } from './rule-parts';
import { differencesOf } from './trial-differences';

/** What the rules would have said of past reviews, where that differs from what was said. */
export function TrialResult({ trial }: { trial: GateTrial }) {
  const { slug } = useTenant();
  if (trial.problems.length > 0) {
    return (
      <div className="notice bad" role="alert">
        <div>
          <strong>{counted(trial.problems.length, 'mistake')}</strong>
          {trial.problems.map((problem) => (
            <div key={problem.rule + problem.part}>
              {named(problem.rule)}, {partLabel(problem.part).toLowerCase()}, at character{' '}
              {problem.position + 1}: {problem.message}
            </div>
          ))}
        </div>
      </div>
    );
  }
  const differing = trial.trials
    .map((one) => ({ ...one, differences: differencesOf(one) }))
    .filter((one) => one.differences.length > 0);
  return (
    <section className="card" aria-labelledby="trial-title" aria-live="polite">
      <div className="card-head">
        <h2 id="trial-title">On {counted(trial.trials.length, 'past review')}</h2>
        <span className="muted small">{differing.length} would differ</span>
      </div>
      {differing.length === 0 && (
        <p className="card-body small">No rule would have said anything else than it did.</p>
      )}
      <ul className="list">
        {differing.map((one) => (
          <li key={one.review} className="card-body stack">
            <Link href={paths.reviewView(slug, one.review, 'gates')}>
              {one.proposal} {one.title}
            </Link>
            {one.differences.map(({ rule, before, after, sentence }) => (
              <div key={rule} className="small">
                <div className="row">
                  <strong>{named(rule)}</strong>
                  {before ? <WordBadge word={GATE_STATUSES[before]} /> : <span className="muted">new</span>}
                  <span aria-hidden>→</span>
                  <span className="sr-only">would be</span>
                  {after ? <WordBadge word={GATE_STATUSES[after]} /> : <span className="muted">gone</span>}
                </div>
                {sentence && <p className="muted">{sentence}</p>}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
