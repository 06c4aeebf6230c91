import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from './button';
import { MarkdownView } from './markdown-view';
import { Outline } from './outline';
import { useSelectedPassage } from './use-selected-passage';
import type { Quote } from '@/lib/api/types';
import type { OutlineEntry } from '@/lib/markdown/rehype-outline';
import { activatePassage, markPassages, remarkAt, type Remark } from '@/lib/passages';
import './anchored-document.css';

/** A text that is in place, to find passages in. */
export interface ShownText {
  article: HTMLElement;
  outline: OutlineEntry[];
}

interface AnchoredDocumentProps {
  label: string;
  source: string;
  remarks: readonly Remark[];
  active: string | undefined;
  /** Runs when somebody clicks on a marked passage. */
  onOpen: (id: string) => void;
  shown: ShownText | undefined;
  onShown: (shown: ShownText) => void;
  /** What can be done with a selected passage; absent: nothing. */
  offer?: { label: ReactNode; onTake: (quote: Quote) => void } | undefined;
  onSelect?: (quote: Quote | undefined) => void;
  above?: ReactNode;
}

/** A document whose passages are marked where something was said about them, and can be selected to say more. */
export function AnchoredDocument(props: AnchoredDocumentProps) {
  const { label, source, remarks, active, onOpen, shown, onShown, offer, onSelect, above } = props;
  const frame = useRef<HTMLDivElement>(null);
  const passage = useSelectedPassage(frame, shown?.article, offer !== undefined);

  useEffect(() => onSelect?.(passage?.quote), [passage, onSelect]);

  useEffect(() => {
    if (shown) markPassages(shown.article, remarks);
  }, [shown, remarks]);

  useEffect(() => {
    if (shown) activatePassage(shown.article, active, false);
  }, [shown, remarks, active]);

  return (
    <div className="document" ref={frame}>
      {above}
      <article
        className="card paper"
        aria-label={label}
        onClick={(event) => {
          const id = remarkAt(event.target);
          if (id) onOpen(id);
        }}
      >
        {shown && shown.outline.length > 3 && (
          <details className="outline-inline">
            <summary>Contents</summary>
            <Outline entries={shown.outline} />
          </details>
        )}
        {source.trim() === '' && <p className="muted">This proposal has no text yet.</p>}
        <MarkdownView source={source} onRendered={(article, outline) => onShown({ article, outline })} />
      </article>
      {passage && offer && (
        <div className="passage-offer" style={{ top: passage.top, left: passage.left }}>
          <Button
            variant="primary"
            size="small"
            // The selection must survive the press.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              offer.onTake(passage.quote);
              document.getSelection()?.removeAllRanges();
            }}
          >
            {offer.label}
          </Button>
        </div>
      )}
    </div>
  );
}
