import { MessageSquare, MessageSquarePlus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from '@/components/button';
import { Loaded } from '@/components/loaded';
import type { Proposal, Quote, Thread } from '@/lib/api/types';
import { orderOf } from '@/lib/passages';
import { policy } from '@/lib/policy';
import { useTenant } from '@/lib/tenant-context';
import { NewThread } from './new-thread';
import { ThreadCard } from './thread-card';

interface DiscussionPanelProps {
  proposal: Proposal;
  read: { data: Thread[] | undefined; error: unknown; refetch: () => unknown };
  article: HTMLElement | undefined;
  lost: ReadonlySet<string>;
  active: string | undefined;
  onChoose: (threadId: string) => void;
  composing: { quote?: Quote } | undefined;
  onCompose: (composing: { quote?: Quote } | undefined) => void;
}

/** The conversation about a proposal: open threads first, in the order of the text. */
export function DiscussionPanel(props: DiscussionPanelProps) {
  const { proposal, read, article, lost, active, onChoose, composing, onCompose } = props;
  const { roles } = useTenant();
  const [withResolved, setWithResolved] = useState(false);
  const threads = useMemo(
    () =>
      (read.data ?? [])
        .map((thread) => ({ thread, order: orderOf(article, thread.quote) }))
        .sort((a, b) => a.order - b.order)
        .map(({ thread }) => thread),
    [read.data, article],
  );
  const resolved = threads.filter((thread) => thread.state === 'resolved').length;
  const shown = threads.filter((thread) => withResolved || thread.state === 'open');
  const mayComment = policy.mayComment(roles);

  return (
    <section className="discussion" id="discussion" aria-labelledby="discussion-title" tabIndex={-1}>
      <div className="discussion-head">
        <h2 id="discussion-title">
          Discussion <span className="count">{threads.length - resolved}</span>
        </h2>
        {mayComment && !composing && (
          <Button size="small" onClick={() => onCompose({})}>
            <MessageSquarePlus size={14} aria-hidden /> Comment
          </Button>
        )}
      </div>
      {composing && (
        <NewThread
          key={composing.quote?.start ?? 'whole'}
          proposal={proposal}
          quote={composing.quote}
          onDone={() => onCompose(undefined)}
        />
      )}
      <Loaded read={read}>
        {() => (
          <>
            {threads.length === 0 && !composing && (
              <p className="discussion-empty">
                <MessageSquare size={16} aria-hidden />
                {mayComment ? 'Select a passage of the text to comment on it.' : 'No comments yet.'}
              </p>
            )}
            {shown.map((thread) => (
              <ThreadCard
                key={thread.threadId}
                thread={thread}
                lost={lost.has(thread.threadId)}
                active={thread.threadId === active}
                onChoose={() => onChoose(thread.threadId)}
              />
            ))}
          </>
        )}
      </Loaded>
      {resolved > 0 && (
        <Button variant="ghost" size="small" onClick={() => setWithResolved(!withResolved)}>
          {withResolved ? 'Hide resolved threads' : `Show ${resolved} resolved`}
        </Button>
      )}
    </section>
  );
}
