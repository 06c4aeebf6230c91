import type { ReactNode } from 'react';
import { RelativeTime } from '@/components/relative-time';
import type { PerspectiveLoad } from '@/lib/api/review-types';

export interface LoadRow extends Omit<PerspectiveLoad, 'perspective'> {
  key: string;
  /** Whose load it is, and what else there is to say of who that is. */
  cells: readonly [ReactNode, ...ReactNode[]];
}

interface LoadTableProps {
  title: string;
  titleId: string;
  /** What the cells of a row say. */
  columns: readonly string[];
  rows: readonly LoadRow[];
}

/** How much somebody or something has to do, and how fast it goes, a row each; not there without a row. */
export function LoadTable({ title, titleId, columns, rows }: LoadTableProps) {
  if (rows.length === 0) return null;
  return (
    <section className="card panel-load" aria-labelledby={titleId}>
      <div className="card-head">
        <h2 id={titleId}>{title}</h2>
      </div>
      <div className="load-box" tabIndex={0} role="group" aria-labelledby={titleId}>
        <table className="load">
          <thead>
            <tr>
              {[...columns, 'Open seats', 'Waiting for them', 'Filed in 90 days', 'Median time to file'].map(
                (column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(
              ({ key, cells: [first, ...others], seats, waiting, waitingSince, filed, hoursToFile }) => (
                <tr key={key}>
                  <th scope="row">{first}</th>
                  {others.map((cell, i) => (
                    <td key={columns[i + 1]}>{cell}</td>
                  ))}
                  <td>{seats}</td>
                  <td>
                    {waiting}
                    {waitingSince && (
                      <span className="muted">
                        {' '}
                        since <RelativeTime at={waitingSince} />
                      </span>
                    )}
                  </td>
                  <td>{filed}</td>
                  <td>{hoursToFile === undefined ? '' : `${Math.round(hoursToFile)} h`}</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </div>
    </section>
  );
}
