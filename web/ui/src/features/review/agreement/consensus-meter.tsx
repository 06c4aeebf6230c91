/** The consensus of Tastle and Wierman: from 0, split between the extremes, to 1, all say the same. */
export function ConsensusMeter({ value }: { value: number | undefined }) {
  if (value === undefined) return <span className="muted small">Nothing to compare</span>;
  return (
    <span className="meter-row">
      <span
        className="meter"
        role="meter"
        aria-label="Consensus"
        aria-valuemin={0}
        aria-valuemax={1}
        aria-valuenow={Number(value.toFixed(2))}
      >
        <span style={{ width: `${Math.round(value * 100)}%` }} />
      </span>
      <strong>{value.toFixed(2)}</strong>
    </span>
  );
}
