import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { Button, IconButton } from '@/components/button';
import { ProblemNotice } from '@/components/feedback';
import { Field } from '@/components/field';
import type { Checklist } from '@/lib/api/review-types';
import { usePublishChecklist } from '@/lib/queries/use-standard-writes';
import { nextItemId } from './next-item';

/** Writes the questions of a perspective. Ids stay with their questions for ever. */
export function ChecklistEditor({ checklist, onDone }: { checklist: Checklist; onDone: () => void }) {
  const { perspective } = checklist;
  const [items, setItems] = useState(checklist.items);
  const publish = usePublishChecklist();
  const set = (i: number, change: Partial<Checklist['items'][number]>) =>
    setItems(items.map((item, k) => (k === i ? { ...item, ...change } : item)));
  return (
    <form
      className="card-body form"
      aria-label={`Checklist of ${perspective}`}
      onSubmit={(event) => {
        event.preventDefault();
        publish.mutate({ perspective, items }, { onSuccess: onDone });
      }}
    >
      {items.map((item, i) => (
        <div key={item.id} className="item-edit">
          <span className="mono muted small">{item.id}</span>
          <div className="form">
            <Field label="Question">
              <textarea
                className="input"
                rows={2}
                value={item.question}
                onChange={(event) => set(i, { question: event.target.value })}
                required
                maxLength={4000}
              />
            </Field>
            <Field label="Reason">
              <input
                className="input"
                value={item.reason}
                onChange={(event) => set(i, { reason: event.target.value })}
                required
                maxLength={4000}
              />
            </Field>
          </div>
          <IconButton
            label={`Remove ${item.id}`}
            variant="ghost"
            size="small"
            onClick={() => setItems(items.filter((_, k) => k !== i))}
          >
            <X size={14} aria-hidden />
          </IconButton>
        </div>
      ))}
      {publish.error && <ProblemNotice error={publish.error} />}
      <div className="form-actions">
        <Button
          onClick={() => setItems([...items, { id: nextItemId(checklist, items), question: '', reason: '' }])}
        >
          <Plus size={14} aria-hidden /> Question
        </Button>
        <span className="bar-space" />
        <Button onClick={onDone}>Cancel</Button>
        <Button type="submit" variant="primary" disabled={publish.isPending || items.length === 0}>
          Publish
        </Button>
      </div>
    </form>
  );
}
