import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/button';
import { ProblemNotice } from '@/components/feedback';
import type { Finding, RoundSheet } from '@/lib/api/review-types';
import { useDropFinding, type OnSheet } from '@/lib/queries/use-seat-writes';
import { useIsKept } from '@/lib/use-kept-form';
import { FindingBody } from '@/features/review/findings/finding-body';
import { keptFinding } from '@/features/review/logic/kept-on-desk';
import { useRoom } from '@/features/review/logic/room';
import { FindingForm } from './finding-form';

/** The findings of the own sheet. */
export function OwnFindings({ sheet, on }: { sheet: RoundSheet; on: OnSheet }) {
  const { quote, takeQuote } = useRoom();
  const isKept = useIsKept();
  // Whoever comes back to a finding that was not saved finds it open.
  const [editing, setEditing] = useState<string | undefined>(() =>
    isKept(keptFinding(on, undefined))
      ? 'new'
      : sheet.findings.find(({ id }) => isKept(keptFinding(on, id)))?.id,
  );
  const writing = editing === 'new' || (quote !== undefined && editing === undefined);
  const done = () => {
    setEditing(undefined);
    takeQuote(undefined);
  };
  return (
    <section className="card" aria-labelledby="own-findings-title">
      <div className="card-head">
        <h2 id="own-findings-title">
          My findings <span className="count">{sheet.findings.length}</span>
        </h2>
        {sheet.open && !writing && (
          <Button size="small" onClick={() => setEditing('new')}>
            <Plus size={14} aria-hidden /> Finding
          </Button>
        )}
      </div>
      <div className="card-body stack">
        {writing && <FindingForm on={on} sheet={sheet} onDone={done} />}
        {sheet.findings.length === 0 && !writing && (
          <p className="muted small">
            Select a passage of the document, or begin one here. A finding names a risk, a gap, a question, or
            a point where something is traded.
          </p>
        )}
        {sheet.findings.map((finding) =>
          editing === finding.id ? (
            <FindingForm key={finding.id} on={on} sheet={sheet} finding={finding} onDone={done} />
          ) : (
            <OwnFinding
              key={finding.id}
              finding={finding}
              on={on}
              {...(sheet.open ? { onEdit: () => setEditing(finding.id) } : {})}
            />
          ),
        )}
      </div>
    </section>
  );
}

function OwnFinding({ finding, on, onEdit }: { finding: Finding; on: OnSheet; onEdit?: () => void }) {
  const drop = useDropFinding(on);
  return (
    <article className="own-finding">
      <FindingBody finding={finding} />
      {drop.error && <ProblemNotice error={drop.error} />}
      {onEdit && (
        <div className="row">
          <Button size="small" variant="ghost" onClick={onEdit}>
            Edit
          </Button>
          <Button
            size="small"
            variant="ghost"
            disabled={drop.isPending}
            onClick={() => drop.mutate(finding.id)}
          >
            Drop
          </Button>
        </div>
      )}
    </article>
  );
}
