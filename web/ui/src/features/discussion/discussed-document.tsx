import { MessageSquarePlus } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Button } from '@/components/button';
import { MarkdownView } from '@/components/markdown-view';
import { Outline } from '@/components/outline';
import type { Proposal, Quote } from '@/lib/api/types';
import type { OutlineEntry } from '@/lib/markdown/rehype-outline';
import { policy } from '@/lib/policy';
import { useThreads } from '@/lib/queries/use-reads';
import { useTenant } from '@/lib/tenant-context';
import { DiscussionPanel } from './discussion-panel';
import { activatePassage, lostThreads, markPassages } from './passages';
import { useCommentKey } from './use-comment-key';
import { useSelectedPassage } from './use-selected-passage';
import './discussion.css';

interface DiscussedDocumentProps {
  proposal: Proposal;
  above: ReactNode;
  cards: ReactNode;
}

interface Shown {
  article: HTMLElement;
  outline: OutlineEntry[];
}

const NONE = new Set<string>();

/** The document with its outline on one side and the conversation about it on the other. */
export function DiscussedDocument({ proposal, above, cards }: DiscussedDocumentProps) {
  const { roles } = useTenant();
  const threads = useThreads(proposal.key);
  const frame = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Shown>();
  const [active, setActive] = useState<string>();
  const [composing, setComposing] = useState<{ quote?: Quote }>();
  const mayComment = policy.mayComment(roles);
  const passage = useSelectedPassage(frame, shown?.article, mayComment);
  const items = useMemo(() => threads.data ?? [], [threads.data]);
  const lost = useMemo(() => (shown ? lostThreads(shown.article, items) : NONE), [shown, items]);

  useEffect(() => {
    if (shown) markPassages(shown.article, items);
  }, [shown, items]);

  useEffect(() => {
    if (shown) activatePassage(shown.article, active, false);
  }, [shown, items, active]);

  const choose = useCallback(
    (threadId: string) => {
      setActive(threadId);
      if (shown) activatePassage(shown.article, threadId, true);
    },
    [shown],
  );

  const compose = () => {
    setComposing(passage ? { quote: passage.quote } : {});
    document.getSelection()?.removeAllRanges();
  };
  useCommentKey(mayComment, compose);

  const openPassage = (target: EventTarget) => {
    const mark = target instanceof Element ? target.closest<HTMLElement>('mark.passage') : null;
    const threadId = mark?.dataset['thread'];
    if (!threadId) return;
    setActive(threadId);
    document.getElementById(`thread-card-${threadId}`)?.scrollIntoView({ block: 'nearest' });
  };

  return (
    <div className="reading">
      <aside className="outline-side">{shown && <Outline entries={shown.outline} />}</aside>
      <div className="document" ref={frame}>
        {above}
        <article
          className="card paper"
          aria-label={proposal.title}
          onClick={(event) => openPassage(event.target)}
        >
          {shown && shown.outline.length > 3 && (
            <details className="outline-inline">
              <summary>Contents</summary>
              <Outline entries={shown.outline} />
            </details>
          )}
          {proposal.body.trim() === '' && <p className="muted">This proposal has no text yet.</p>}
          <MarkdownView
            source={proposal.body}
            onRendered={(article, outline) => setShown({ article, outline })}
          />
        </article>
        {passage && (
          <div className="passage-offer" style={{ top: passage.top, left: passage.left }}>
            <Button
              variant="primary"
              size="small"
              // The selection must survive the press.
              onMouseDown={(event) => event.preventDefault()}
              onClick={compose}
            >
              <MessageSquarePlus size={14} aria-hidden /> Comment
            </Button>
          </div>
        )}
      </div>
      <aside className="rail" aria-label="About this proposal">
        {cards}
        <DiscussionPanel
          proposal={proposal}
          read={threads}
          article={shown?.article}
          lost={lost}
          active={active}
          onChoose={choose}
          composing={composing}
          onCompose={setComposing}
        />
      </aside>
    </div>
  );
}
