import { useMemo, useState } from 'react';
import { diffRows, foldRows, type DiffRow, type Fold } from '@/lib/diff/rows';
import './diff.css';

const SIGN = { same: ' ', added: '+', removed: '−' } as const;

/** What changed between two texts, line by line. */
export function SourceDiff({ before, after, label }: { before: string; after: string; label: string }) {
  const rows = useMemo(() => foldRows(diffRows(before, after)), [before, after]);
  const changed = rows.some((row) => row.kind === 'added' || row.kind === 'removed');
  if (!changed) return <p className="muted small diff-none">The texts are the same.</p>;
  return (
    <div className="diff" role="region" aria-label={label} tabIndex={0}>
      <table>
        <tbody>
          {rows.map((row, i) =>
            row.kind === 'fold' ? <Folded key={i} fold={row} /> : <Row key={i} row={row} />,
          )}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row }: { row: DiffRow }) {
  return (
    <tr data-kind={row.kind}>
      <td className="line">{row.before}</td>
      <td className="line">{row.after}</td>
      <td className="sign">
        <span aria-hidden>{SIGN[row.kind]}</span>
        {row.kind !== 'same' && <span className="sr-only">{row.kind}</span>}
      </td>
      <td className="text">
        {row.parts.map((part, i) => (part.changed ? <mark key={i}>{part.text}</mark> : part.text))}
      </td>
    </tr>
  );
}

function Folded({ fold }: { fold: Fold }) {
  const [open, setOpen] = useState(false);
  if (open) return fold.rows.map((row, i) => <Row key={i} row={row} />);
  return (
    <tr className="fold">
      <td colSpan={4}>
        <button type="button" onClick={() => setOpen(true)}>
          Show {fold.rows.length} unchanged lines
        </button>
      </td>
    </tr>
  );
}
