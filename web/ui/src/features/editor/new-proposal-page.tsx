import { useState } from 'react';
import { useLocation } from 'wouter';
import { Button } from '@/components/button';
import { ProblemNotice } from '@/components/feedback';
import { Crumbs } from '@/components/page-header';
import { TagInput } from '@/components/tag-input';
import { useTitle } from '@/components/use-title';
import { draftKey } from '@/lib/drafts';
import { paths } from '@/lib/paths';
import { useDraftProposal } from '@/lib/queries/use-proposal-writes';
import { useTenant } from '@/lib/tenant-context';
import { DiscardButton } from './discard-button';
import { EditorForm } from './editor-form';
import { KeptNotice } from './kept-notice';
import { outlineOfProposal } from './outline-of-proposal';
import { useDraft } from './use-draft';

/** Where a proposal begins. */
export default function NewProposalPage({ log }: { log: string }) {
  const { slug, me } = useTenant();
  const [, navigate] = useLocation();
  const { draft, restored, dirty, kept, change, forget } = useDraft(
    draftKey(me.memberId, slug, `new:${log}`),
    () => ({
      title: '',
      body: outlineOfProposal,
      at: Date.now(),
    }),
  );
  const [tags, setTags] = useState<string[]>(() => draft.tags?.split(',').filter(Boolean) ?? []);
  const write = useDraftProposal();
  useTitle(`New proposal in ${log}`);

  const save = () => {
    if (!draft.title.trim() || write.isPending) return;
    write.mutate(
      { log, title: draft.title.trim(), body: draft.body, ...(tags.length ? { tags } : {}) },
      {
        onSuccess: ({ key }) => {
          forget();
          navigate(paths.proposal(slug, key));
        },
      },
    );
  };

  return (
    <EditorForm
      draft={draft}
      onChange={change}
      onSave={save}
      head={
        <header className="editor-head">
          <div>
            <Crumbs crumbs={[{ href: paths.log(slug, log), label: log }]} />
            <h1>New proposal</h1>
          </div>
          <TagInput
            tags={tags}
            onChange={(next) => {
              setTags(next);
              change({ tags: next.join(',') });
            }}
          />
          <div className="actions">
            <DiscardButton
              dirty={dirty}
              onDiscard={() => {
                forget();
                navigate(paths.log(slug, log));
              }}
            />
            <Button variant="primary" onClick={save} disabled={write.isPending || !draft.title.trim()}>
              {write.isPending ? 'Saving…' : 'Save draft'}
            </Button>
          </div>
        </header>
      }
      notices={
        <>
          <KeptNotice restored={restored} kept={kept} at={draft.at} />
          {write.error && <ProblemNotice error={write.error} onRetry={save} />}
        </>
      }
    />
  );
}
