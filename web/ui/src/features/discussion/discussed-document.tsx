import { MessageSquarePlus } from 'lucide-react';
import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { AnchoredDocument, type ShownText } from '@/components/anchored-document';
import { Outline } from '@/components/outline';
import type { Proposal, Quote } from '@/lib/api/types';
import { activatePassage, lostRemarks } from '@/lib/passages';
import { policy } from '@/lib/policy';
import { useThreads } from '@/lib/queries/use-reads';
import { useTenant } from '@/lib/tenant-context';
import { DiscussionPanel } from './discussion-panel';
import { useCommentKey } from './use-comment-key';
import './discussion.css';

interface DiscussedDocumentProps {
  proposal: Proposal;
  above: ReactNode;
  cards: ReactNode;
}

const NONE = new Set<string>();

/** The document with its outline on one side and the conversation about it on the other. */
export function DiscussedDocument({ proposal, above, cards }: DiscussedDocumentProps) {
  const { roles } = useTenant();
  const threads = useThreads(proposal.key);
  const [shown, setShown] = useState<ShownText>();
  const [active, setActive] = useState<string>();
  const [composing, setComposing] = useState<{ quote?: Quote }>();
  const selected = useRef<Quote | undefined>(undefined);
  const mayComment = policy.mayComment(roles);
  const remarks = useMemo(
    () =>
      (threads.data ?? []).map(({ threadId, quote, state }) => ({
        id: threadId,
        quote,
        look: state === 'resolved' ? state : undefined,
      })),
    [threads.data],
  );
  const lost = useMemo(() => (shown ? lostRemarks(shown.article, remarks) : NONE), [shown, remarks]);
  const select = useCallback((quote: Quote | undefined) => {
    selected.current = quote;
  }, []);
  useCommentKey(mayComment, () => {
    setComposing(selected.current ? { quote: selected.current } : {});
    document.getSelection()?.removeAllRanges();
  });
  const offer = useMemo(
    () => ({
      label: (
        <>
          <MessageSquarePlus size={14} aria-hidden /> Comment
        </>
      ),
      onTake: (quote: Quote) => setComposing({ quote }),
    }),
    [],
  );

  return (
    <div className="reading">
      <aside className="outline-side">{shown && <Outline entries={shown.outline} />}</aside>
      <AnchoredDocument
        label={proposal.title}
        source={proposal.body}
        remarks={remarks}
        active={active}
        onOpen={(threadId) => {
          setActive(threadId);
          document.getElementById(`thread-card-${threadId}`)?.scrollIntoView({ block: 'nearest' });
        }}
        shown={shown}
        onShown={setShown}
        offer={mayComment ? offer : undefined}
        onSelect={select}
        above={above}
      />
      <aside className="rail" aria-label="About this proposal">
        {cards}
        <DiscussionPanel
          proposal={proposal}
          read={threads}
          article={shown?.article}
          lost={lost}
          active={active}
          onChoose={(threadId) => {
            setActive(threadId);
            if (shown) activatePassage(shown.article, threadId, true);
          }}
          composing={composing}
          onCompose={setComposing}
        />
      </aside>
    </div>
  );
}
