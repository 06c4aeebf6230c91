import { useEffect, useState, type RefObject } from 'react';
import type { Quote } from '@/lib/api/types';
import { selectedQuote } from '@/lib/text-anchor';

export interface SelectedPassage {
  quote: Quote;
  /** Where to offer the comment, relative to the frame around the article. */
  top: number;
  left: number;
}

/** The passage that is selected in the article now, if there is one. */
export function useSelectedPassage(
  frame: RefObject<HTMLElement | null>,
  article: HTMLElement | undefined,
  enabled: boolean,
): SelectedPassage | undefined {
  const [passage, setPassage] = useState<SelectedPassage>();
  useEffect(() => {
    if (!article || !enabled) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      const selection = document.getSelection();
      const box = frame.current?.getBoundingClientRect();
      const quote = selectedQuote(article, selection);
      if (!quote || !selection || !box) {
        setPassage(undefined);
        return;
      }
      const range = selection.getRangeAt(0);
      const place = 'getBoundingClientRect' in range ? range.getBoundingClientRect() : box;
      setPassage({
        quote,
        top: place.bottom - box.top + 6,
        left: Math.max(0, Math.min(place.left - box.left, box.width - 130)),
      });
    };
    // A selection grows with every move of the mouse; it is read once it rests.
    const onChange = () => {
      clearTimeout(timer);
      timer = setTimeout(read, 120);
    };
    document.addEventListener('selectionchange', onChange);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', onChange);
    };
  }, [frame, article, enabled]);
  return passage;
}
