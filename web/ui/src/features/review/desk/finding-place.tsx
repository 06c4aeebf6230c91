import { X } from 'lucide-react';
import { IconButton } from '@/components/button';
import { Field } from '@/components/field';
import type { AskedQuestion } from '@/lib/api/review-types';
import type { FindingDraft } from '@/features/review/logic/finding-draft';
import { useSections } from '@/features/review/logic/use-sections';

interface FindingPlaceProps {
  draft: FindingDraft;
  onChange: (change: Partial<FindingDraft>) => void;
  checklist: readonly AskedQuestion[];
}

/** What a finding is about: a passage, a section, a question of the checklist. */
export function FindingPlace({ draft, onChange, checklist }: FindingPlaceProps) {
  const sections = useSections();
  return (
    <>
      {draft.anchor ? (
        <div className="anchored">
          <blockquote className="quoted">{draft.anchor.exact}</blockquote>
          <IconButton
            label="Not about this passage"
            size="small"
            variant="ghost"
            onClick={() => onChange({ anchor: undefined })}
          >
            <X size={14} aria-hidden />
          </IconButton>
        </div>
      ) : (
        <p className="muted small">Select a passage in the document to tie the finding to it.</p>
      )}
      <div className="field-pair">
        {sections.length > 0 && (
          <Field label="Section">
            <select
              className="input"
              value={draft.section}
              onChange={(event) => onChange({ section: event.target.value })}
            >
              <option value="">None in particular</option>
              {sections.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
        )}
        {checklist.length > 0 && (
          <Field label="From the checklist">
            <select
              className="input"
              value={draft.checklistItem}
              onChange={(event) => onChange({ checklistItem: event.target.value })}
            >
              <option value="">No question</option>
              {checklist.map(({ id, question }) => (
                <option key={id} value={id}>
                  {id} {question.slice(0, 60)}
                </option>
              ))}
            </select>
          </Field>
        )}
      </div>
    </>
  );
}
