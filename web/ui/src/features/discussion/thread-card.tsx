import { Check, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/button';
import { ProblemNotice } from '@/components/feedback';
import type { Thread } from '@/lib/api/types';
import { policy } from '@/lib/policy';
import { useReply, useResolution } from '@/lib/queries/use-thread-writes';
import { useTenant } from '@/lib/tenant-context';
import { useKeptText } from '@/lib/use-kept-text';
import { CommentItem } from './comment-item';
import { Composer } from './composer';

interface ThreadCardProps {
  thread: Thread;
  lost: boolean;
  active: boolean;
  onChoose: () => void;
}

export function ThreadCard({ thread, lost, active, onChoose }: ThreadCardProps) {
  const { roles } = useTenant();
  const mayComment = policy.mayComment(roles);
  const resolution = useResolution(thread.proposal);
  const open = thread.state === 'open';
  const people = thread.comments[0]?.author.name ?? '';
  return (
    <section
      className={active ? 'card thread active' : 'card thread'}
      id={`thread-card-${thread.threadId}`}
      data-state={thread.state}
      aria-label={`Thread of ${people}`}
    >
      {thread.quote && (
        <button type="button" className="quoted" onClick={onChoose} disabled={lost}>
          {thread.quote.exact}
          {lost && <span className="lost">From revision {thread.revision}; not in this text any more</span>}
        </button>
      )}
      {thread.comments.map((comment) => (
        <CommentItem key={comment.commentId} thread={thread} comment={comment} />
      ))}
      {!open && <p className="muted small">Resolved{thread.resolvedBy && ` by ${thread.resolvedBy.name}`}</p>}
      {resolution.error && <ProblemNotice error={resolution.error} />}
      {mayComment && (
        <div className="thread-foot">
          {open && <Reply thread={thread} />}
          <Button
            size="small"
            variant="ghost"
            disabled={resolution.isPending}
            onClick={() => resolution.mutate({ threadId: thread.threadId, resolved: open })}
          >
            {open ? <Check size={14} aria-hidden /> : <RotateCcw size={14} aria-hidden />}
            {open ? 'Resolve' : 'Reopen'}
          </Button>
        </div>
      )}
    </section>
  );
}

function Reply({ thread }: { thread: Thread }) {
  const [text, setText, clear] = useKeptText(`reply:${thread.threadId}`);
  const [open, setOpen] = useState(text !== '');
  const reply = useReply(thread.proposal);
  if (!open) {
    return (
      <Button size="small" variant="ghost" onClick={() => setOpen(true)}>
        Reply
      </Button>
    );
  }
  return (
    <Composer
      label="Reply"
      action="Reply"
      text={text}
      onText={setText}
      autoFocus
      onCancel={() => setOpen(false)}
      onSend={async (body) => {
        await reply.mutateAsync({ threadId: thread.threadId, body });
        clear();
        setOpen(false);
      }}
    />
  );
}
