import type { Quote, Thread } from '@/lib/api/types';
import { findQuote, rangesOf, textPieces } from '@/lib/text-anchor';

const CLASS = 'passage';

function unwrap(article: Element): void {
  for (const mark of article.querySelectorAll(`mark.${CLASS}`)) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

function wrap(node: Text, start: number, end: number, thread: Thread): void {
  const target = start > 0 ? node.splitText(start) : node;
  if (end - start < target.data.length) target.splitText(end - start);
  const mark = document.createElement('mark');
  mark.className = thread.state === 'resolved' ? `${CLASS} resolved` : CLASS;
  mark.dataset['thread'] = thread.threadId;
  target.replaceWith(mark);
  mark.append(target);
}

/** The threads whose passage is not in this text. */
export function lostThreads(article: Element, threads: readonly Thread[]): Set<string> {
  const { text } = textPieces(article);
  return new Set(
    threads.filter(({ quote }) => quote && !findQuote(text, quote)).map(({ threadId }) => threadId),
  );
}

/** Marks the passages that threads talk about. */
export function markPassages(article: Element, threads: readonly Thread[]): void {
  unwrap(article);
  for (const thread of threads) {
    if (!thread.quote) continue;
    const { text, pieces } = textPieces(article);
    const place = findQuote(text, thread.quote);
    if (!place) continue;
    for (const { node, start, end } of rangesOf(pieces, place.from, place.to)) {
      if (/\S/.test(node.data.slice(start, end))) wrap(node, start, end, thread);
    }
  }
}

/** Shows which passage the thread in hand belongs to. */
export function activatePassage(article: Element, threadId: string | undefined, scroll: boolean): void {
  let first = true;
  for (const mark of article.querySelectorAll<HTMLElement>(`mark.${CLASS}`)) {
    const active = mark.dataset['thread'] === threadId;
    mark.classList.toggle('active', active);
    if (active && first && scroll) {
      first = false;
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      mark.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
    }
  }
}

/** Where a thread's passage stands in the text, to list threads in the order of the document. */
export function orderOf(article: Element | undefined, quote: Quote | undefined): number {
  if (!quote) return -1;
  if (!article) return quote.start;
  return findQuote(textPieces(article).text, quote)?.from ?? Number.MAX_SAFE_INTEGER;
}
