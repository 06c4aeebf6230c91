import { Ellipsis } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { AgentBadge } from '@/components/agent-badge';
import { IconButton } from '@/components/button';
import { DialogForm } from '@/components/dialog-form';
import { MarkdownView } from '@/components/markdown-view';
import { Menu, type MenuEntry } from '@/components/menu';
import { Avatar } from '@/components/person';
import { RelativeTime } from '@/components/relative-time';
import type { Thread, ThreadComment } from '@/lib/api/types';
import { policy } from '@/lib/policy';
import { useDeleteComment, useEditComment } from '@/lib/queries/use-thread-writes';
import { useTenant } from '@/lib/tenant-context';
import { Composer } from './composer';

const CommentHistoryDialog = lazy(() => import('./comment-history-dialog'));

export function CommentItem({ thread, comment }: { thread: Thread; comment: ThreadComment }) {
  const [mode, setMode] = useState<'read' | 'edit' | 'history'>('read');
  if (comment.deleted) {
    return (
      <article className="comment deleted">
        <p className="muted small">
          {comment.author.name} deleted a comment <RelativeTime at={comment.at} />
        </p>
      </article>
    );
  }
  return (
    <article className="comment" aria-label={`Comment by ${comment.author.name}`}>
      <Avatar person={comment.author} />
      <div>
        <header>
          <strong>{comment.author.name}</strong>
          <AgentBadge of={comment.author} />
          <span className="muted small">
            <RelativeTime at={comment.at} />
          </span>
          {comment.edited && (
            <button type="button" className="edited" onClick={() => setMode('history')}>
              edited
            </button>
          )}
          <CommentMenu thread={thread} comment={comment} onEdit={() => setMode('edit')} />
        </header>
        {mode === 'edit' ? (
          <EditForm thread={thread} comment={comment} onDone={() => setMode('read')} />
        ) : (
          <MarkdownView source={comment.body} compact />
        )}
      </div>
      {mode === 'history' && (
        <Suspense fallback={null}>
          <CommentHistoryDialog
            threadId={thread.threadId}
            commentId={comment.commentId}
            onClose={() => setMode('read')}
          />
        </Suspense>
      )}
    </article>
  );
}

function CommentMenu({
  thread,
  comment,
  onEdit,
}: {
  thread: Thread;
  comment: ThreadComment;
  onEdit: () => void;
}) {
  const { roles, me } = useTenant();
  const remove = useDeleteComment(thread.proposal);
  const [asking, setAsking] = useState(false);
  const mayEdit = policy.mayEditComment(comment, me.memberId);
  const mayDelete = policy.mayDeleteComment(roles, comment, me.memberId);
  const entries: MenuEntry[] = [];
  if (mayEdit) entries.push({ label: 'Edit', onSelect: onEdit });
  if (mayDelete) {
    entries.push({ label: 'Delete', onSelect: () => setAsking(true) });
  }
  if (entries.length === 0) return null;
  return (
    <>
      <Menu
        entries={entries}
        trigger={
          <IconButton label="Comment actions" variant="ghost" size="small">
            <Ellipsis size={15} aria-hidden />
          </IconButton>
        }
      />
      {asking && (
        <DialogForm
          title="Delete the comment?"
          description="Its text and all earlier versions go away for everybody. That somebody commented here stays visible."
          action="Delete"
          danger
          pending={remove.isPending}
          error={remove.error}
          onSubmit={() => remove.mutateAsync({ threadId: thread.threadId, commentId: comment.commentId })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

function EditForm({
  thread,
  comment,
  onDone,
}: {
  thread: Thread;
  comment: ThreadComment;
  onDone: () => void;
}) {
  const [text, setText] = useState(comment.body);
  const edit = useEditComment(thread.proposal);
  return (
    <Composer
      label="Edit the comment"
      action="Save"
      text={text}
      onText={setText}
      autoFocus
      onCancel={onDone}
      onSend={async (body) => {
        await edit.mutateAsync({ threadId: thread.threadId, commentId: comment.commentId, body });
        onDone();
      }}
    />
  );
}
