import { useState } from 'react';
import { useLocation } from 'wouter';
import { Button } from '@/components/button';
import { ProblemNotice } from '@/components/feedback';
import { Crumbs } from '@/components/page-header';
import { Presence } from '@/components/presence';
import { toast } from '@/components/toast';
import { useTitle } from '@/components/use-title';
import { Problem } from '@/lib/api/problem';
import type { Proposal } from '@/lib/api/types';
import { draftKey } from '@/lib/drafts';
import { useOnPresence } from '@/lib/feed/use-on-presence';
import { paths } from '@/lib/paths';
import { useReviseProposal } from '@/lib/queries/use-proposal-writes';
import { rememberSeen } from '@/lib/seen-revisions';
import { useTenant } from '@/lib/tenant-context';
import { ConflictScreen } from './conflict-screen';
import { DiscardButton } from './discard-button';
import { EditorForm } from './editor-form';
import { KeptNotice } from './kept-notice';
import { NewerNotice } from './newer-notice';
import { useDraft } from './use-draft';

/** Edits a proposal from the revision it was opened at; saving never overwrites what somebody else saved. */
export function EditProposal({ proposal }: { proposal: Proposal }) {
  const { slug, me } = useTenant();
  const [, navigate] = useLocation();
  const { key } = proposal;
  const present = useOnPresence(key, 'editing');
  const { draft, restored, dirty, kept, change, forget } = useDraft(
    draftKey(me.memberId, slug, `edit:${key}`),
    () => ({
      title: proposal.title,
      body: proposal.body,
      note: '',
      baseRevision: proposal.revision,
      at: Date.now(),
    }),
  );
  const [resolving, setResolving] = useState(false);
  const revise = useReviseProposal(key);
  const base = draft.baseRevision ?? proposal.revision;
  useTitle(`Edit ${key}`);

  const leave = () => {
    forget();
    navigate(paths.proposal(slug, key));
  };
  const save = () => {
    if (!draft.title.trim() || revise.isPending) return;
    const note = draft.note?.trim();
    revise.mutate(
      { baseRevision: base, title: draft.title.trim(), body: draft.body, ...(note ? { note } : {}) },
      {
        onSuccess: ({ revision }) => {
          rememberSeen(me.memberId, slug, key, revision);
          leave();
        },
        onError: (error) => {
          const code = error instanceof Problem ? error.code : undefined;
          if (code === 'REVISION_CONFLICT') setResolving(true);
          if (code === 'REVISION_UNCHANGED') {
            toast('Nothing had changed, so no revision was made.');
            leave();
          }
        },
      },
    );
  };

  if (resolving) {
    return (
      <ConflictScreen
        proposal={proposal}
        base={base}
        mine={draft}
        onResolve={(resolved) => {
          change(resolved);
          setResolving(false);
          revise.reset();
        }}
        onBack={() => setResolving(false)}
      />
    );
  }
  const conflict = revise.error instanceof Problem && revise.error.code === 'REVISION_CONFLICT';
  return (
    <EditorForm
      draft={draft}
      onChange={change}
      onSave={save}
      head={
        <header className="editor-head">
          <div>
            <Crumbs crumbs={[{ href: paths.proposal(slug, key), label: key }]} />
            <h1>Edit, from revision {base}</h1>
          </div>
          <Presence present={present} />
          <input
            className="input editor-note"
            aria-label="What changed"
            placeholder="What changed? (optional)"
            value={draft.note ?? ''}
            maxLength={4000}
            onChange={(event) => change({ note: event.target.value })}
          />
          <div className="actions">
            <DiscardButton dirty={dirty} onDiscard={leave} />
            <Button variant="primary" onClick={save} disabled={revise.isPending || !draft.title.trim()}>
              {revise.isPending ? 'Saving…' : 'Save revision'}
            </Button>
          </div>
        </header>
      }
      notices={
        <>
          <KeptNotice restored={restored} kept={kept} at={draft.at} />
          {proposal.revision > base && <NewerNotice proposal={proposal} onLook={() => setResolving(true)} />}
          {revise.error && !conflict && <ProblemNotice error={revise.error} onRetry={save} />}
        </>
      }
    />
  );
}
