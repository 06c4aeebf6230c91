import type { DisposeFinding, DispositionKind } from '@/lib/api/review-types';

/** An answer while it is written; each kind takes something else of it. */
export interface DispositionDraft {
  kind: DispositionKind;
  answer: string;
  revision: number;
  reason: string;
  duplicateOf: string;
  condition: string;
  owner: string;
  due: string;
}

/** What is sent for a draft: only what belongs to its kind. */
export function dispositionOf(draft: DispositionDraft): DisposeFinding {
  const { kind, answer } = draft;
  const common = { kind, answer: answer.trim() };
  switch (kind) {
    case 'accepted':
    case 'changed':
      return { ...common, revision: draft.revision };
    case 'rejected':
    case 'out-of-scope':
      return { ...common, reason: draft.reason.trim() };
    case 'duplicate':
      return { ...common, duplicateOf: draft.duplicateOf };
    case 'deferred':
      return {
        ...common,
        condition: {
          text: draft.condition.trim(),
          ...(draft.owner ? { owner: draft.owner } : {}),
          ...(draft.due ? { due: draft.due } : {}),
        },
      };
  }
}
