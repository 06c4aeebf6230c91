import { useState } from 'react';
import { Button } from '@/components/button';
import type { Checklist } from '@/lib/api/review-types';
import { named } from '@/lib/review/words';
import { ChecklistEditor } from './checklist-editor';
import { PublishedBy } from './published-by';

/** The questions of one perspective. */
export function ChecklistCard({ checklist, mayPublish }: { checklist: Checklist; mayPublish: boolean }) {
  const [editing, setEditing] = useState(checklist.items.length === 0);
  const { perspective, items } = checklist;
  const id = `checklist-${perspective}`;
  return (
    <section className="card" aria-labelledby={id}>
      <div className="card-head">
        <h2 id={id}>
          {named(perspective)} <span className="count">{items.length}</span>
        </h2>
        <span className="row">
          <PublishedBy {...checklist} />
          {mayPublish && !editing && (
            <Button size="small" variant="ghost" onClick={() => setEditing(true)}>
              Edit
            </Button>
          )}
        </span>
      </div>
      {editing ? (
        <ChecklistEditor checklist={checklist} onDone={() => setEditing(false)} />
      ) : (
        <ul className="list">
          {items.map((item) => (
            <li key={item.id} className="card-body small">
              <p>
                <span className="mono muted">{item.id}</span> {item.question}
              </p>
              <p className="muted">{item.reason}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
