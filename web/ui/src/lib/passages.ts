import type { Quote } from '@/lib/api/types';
import { findQuote, rangesOf, textPieces } from '@/lib/text-anchor';

const CLASS = 'passage';

/** Something that is said about a passage, or about the whole where there is no quote. */
export interface Remark {
  id: string;
  quote?: Quote | undefined;
  /** How its mark looks, beside how all marks look: `resolved`, or a severity. */
  look?: string | undefined;
}

function unwrap(article: Element): void {
  for (const mark of article.querySelectorAll(`mark.${CLASS}`)) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

function wrap(node: Text, start: number, end: number, remark: Remark): void {
  const target = start > 0 ? node.splitText(start) : node;
  if (end - start < target.data.length) target.splitText(end - start);
  const mark = document.createElement('mark');
  mark.className = remark.look ? `${CLASS} ${remark.look}` : CLASS;
  mark.dataset['remark'] = remark.id;
  target.replaceWith(mark);
  mark.append(target);
}

/** The ids of the remarks whose passage is not in this text. */
export function lostRemarks(article: Element, remarks: readonly Remark[]): Set<string> {
  const { text } = textPieces(article);
  return new Set(remarks.filter(({ quote }) => quote && !findQuote(text, quote)).map(({ id }) => id));
}

/** Marks the passages that the remarks are about. */
export function markPassages(article: Element, remarks: readonly Remark[]): void {
  unwrap(article);
  for (const remark of remarks) {
    if (!remark.quote) continue;
    const { text, pieces } = textPieces(article);
    const place = findQuote(text, remark.quote);
    if (!place) continue;
    for (const { node, start, end } of rangesOf(pieces, place.from, place.to)) {
      if (/\S/.test(node.data.slice(start, end))) wrap(node, start, end, remark);
    }
  }
}

/** The remark whose mark was clicked on, if any was. */
export function remarkAt(target: EventTarget): string | undefined {
  const mark = target instanceof Element ? target.closest<HTMLElement>(`mark.${CLASS}`) : null;
  return mark?.dataset['remark'];
}

/** Shows which passage the remark in hand belongs to. */
export function activatePassage(article: Element, id: string | undefined, scroll: boolean): void {
  let first = true;
  for (const mark of article.querySelectorAll<HTMLElement>(`mark.${CLASS}`)) {
    const active = mark.dataset['remark'] === id;
    mark.classList.toggle('active', active);
    if (active && first && scroll) {
      first = false;
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      mark.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
    }
  }
}

/** Where a passage stands in the text, to list remarks in the order of the document. */
export function orderOf(article: Element | undefined, quote: Quote | undefined): number {
  if (!quote) return -1;
  if (!article) return quote.start;
  return findQuote(textPieces(article).text, quote)?.from ?? Number.MAX_SAFE_INTEGER;
}
