import { useRoom } from '@/features/review/logic/room';

/** Findings that several seats reported in other words. */
export function Clusters() {
  const { review, show } = useRoom();
  if (review.clusters.length === 0) return null;
  return (
    <section className="card" aria-labelledby="clusters-title">
      <div className="card-head">
        <h2 id="clusters-title">Findings that overlap</h2>
      </div>
      <ul className="card-body sentences" role="list">
        {review.clusters.map((cluster) => (
          <li key={cluster.findings.join()}>
            <button type="button" className="linklike" onClick={() => show('findings')}>
              Findings {cluster.findings.join(', ')}
            </button>
            {cluster.sentences.map((sentence) => (
              <p key={sentence} className="muted small">
                {sentence}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
