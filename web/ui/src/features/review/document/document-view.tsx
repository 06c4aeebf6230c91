import { MessageSquareWarning } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import { AnchoredDocument, type ShownText } from '@/components/anchored-document';
import { Loaded } from '@/components/loaded';
import { Outline } from '@/components/outline';
import type { Quote } from '@/lib/api/types';
import { activatePassage, lostRemarks } from '@/lib/passages';
import { useRevision } from '@/lib/queries/use-reads';
import { useRoom } from '@/features/review/logic/room';
import { FindingMargin } from './finding-margin';

const NONE = new Set<string>();

interface DocumentViewProps {
  /** Where the person who looks writes now; it stays in place while the findings are shown instead. */
  desk: ReactNode | undefined;
}

/** The text before the panel with what was found in it. */
export function DocumentView({ desk }: DocumentViewProps) {
  const { review, takeQuote, view, show } = useRoom();
  const atDesk = view === 'desk';
  const read = useRevision(review.proposal, review.document.revision);
  const [shown, setShown] = useState<ShownText>();
  const [active, setActive] = useState<string>();
  const remarks = useMemo(
    () => review.findings.map(({ id, anchor, severity }) => ({ id, quote: anchor, look: severity })),
    [review.findings],
  );
  const lost = useMemo(() => (shown ? lostRemarks(shown.article, remarks) : NONE), [shown, remarks]);
  const offer = useMemo(
    () => ({
      label: (
        <>
          <MessageSquareWarning size={14} aria-hidden /> Finding
        </>
      ),
      onTake: (quote: Quote) => {
        takeQuote(quote);
        show('desk');
      },
    }),
    [takeQuote, show],
  );
  return (
    <Loaded read={read} lines={10}>
      {(revision) => (
        <div className="reading" data-show={view}>
          <aside className="outline-side">{shown && <Outline entries={shown.outline} />}</aside>
          <AnchoredDocument
            label={review.title}
            source={revision.body}
            remarks={remarks}
            active={active}
            onOpen={(id) => {
              setActive(id);
              document.getElementById(`margin-${id}`)?.scrollIntoView({ block: 'nearest' });
            }}
            shown={shown}
            onShown={setShown}
            offer={desk ? offer : undefined}
          />
          <aside className="rail" aria-label={atDesk ? 'My sheet' : 'Findings'}>
            {desk && <div hidden={!atDesk}>{desk}</div>}
            {!atDesk && (
              <FindingMargin
                article={shown?.article}
                lost={lost}
                active={active}
                onChoose={(id) => {
                  setActive(id);
                  if (shown) activatePassage(shown.article, id, true);
                }}
              />
            )}
          </aside>
        </div>
      )}
    </Loaded>
  );
}
