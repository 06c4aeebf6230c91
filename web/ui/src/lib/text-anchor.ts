import type { Quote } from '@/lib/api/types';

/**
 * Passages of the rendered text, as W3C selectors. Positions count Unicode code points, not UTF-16 units, so that
 * every client of the API finds the same place.
 */
const CONTEXT = 32;

interface Piece {
  node: Text;
  start: number;
}

function isSkipped(node: Node): boolean {
  return node.parentElement?.closest('[data-skip-text]') != null;
}

/** The text nodes that make up the rendered text, each with the UTF-16 offset it begins at. */
export function textPieces(root: Element): { text: string; pieces: Piece[] } {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const pieces: Piece[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isSkipped(node)) continue;
    pieces.push({ node: node as Text, start: text.length });
    text += (node as Text).data;
  }
  return { text, pieces };
}

export function codePoints(text: string, units: number): number {
  let count = 0;
  for (let i = 0; i < units; count++) i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
  return count;
}

export function unitsOf(text: string, points: number): number {
  let i = 0;
  for (let count = 0; count < points && i < text.length; count++)
    i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
  return i;
}

/** Cuts without tearing a surrogate pair apart. */
function cut(text: string, from: number, to: number): string {
  return text
    .slice(Math.max(0, from), to)
    .replace(/^[\uDC00-\uDFFF]/, '')
    .replace(/[\uD800-\uDBFF]$/, '');
}

export function quoteOf(text: string, from: number, to: number): Quote {
  const prefix = cut(text, from - CONTEXT, from);
  const suffix = cut(text, to, to + CONTEXT);
  return {
    exact: text.slice(from, to),
    ...(prefix ? { prefix } : {}),
    ...(suffix ? { suffix } : {}),
    start: codePoints(text, from),
    end: codePoints(text, to),
  };
}

/** The UTF-16 offset of a place in the document tree. */
function offsetOf(pieces: Piece[], container: Node, offset: number): number | undefined {
  const place = document.createRange();
  place.setStart(container, offset);
  let last: number | undefined;
  for (const { node, start } of pieces) {
    if (node === container) return start + offset;
    // The first text node behind the place ends the search: the place lies between it and the one before.
    if (place.comparePoint(node, 0) > 0) return last ?? start;
    last = start + node.data.length;
  }
  return last;
}

/** The passage that is selected inside the article, without the white space around it. */
export function selectedQuote(root: Element, selection: Selection | null): Quote | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return undefined;
  const { text, pieces } = textPieces(root);
  let from = offsetOf(pieces, range.startContainer, range.startOffset);
  let to = offsetOf(pieces, range.endContainer, range.endOffset);
  if (from === undefined || to === undefined) return undefined;
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  return to > from ? quoteOf(text, from, to) : undefined;
}

function shared(a: string, b: string, fromEnd: boolean): number {
  const n = Math.min(a.length, b.length);
  let i = 0;
  while (i < n && (fromEnd ? a[a.length - 1 - i] === b[b.length - 1 - i] : a[i] === b[i])) i++;
  return i;
}

/** Where a passage stands in this text: at its position, else where its words stand with the best surroundings. */
export function findQuote(text: string, quote: Quote): { from: number; to: number } | undefined {
  if (!quote.exact) return undefined;
  const at = unitsOf(text, quote.start);
  if (text.startsWith(quote.exact, at)) return { from: at, to: at + quote.exact.length };
  let best: { from: number; score: number } | undefined;
  for (let i = text.indexOf(quote.exact); i >= 0; i = text.indexOf(quote.exact, i + 1)) {
    const before = shared(text.slice(Math.max(0, i - CONTEXT), i), quote.prefix ?? '', true);
    const after = shared(
      text.slice(i + quote.exact.length, i + quote.exact.length + CONTEXT),
      quote.suffix ?? '',
      false,
    );
    const score = before + after - Math.abs(i - at) / (text.length + 1);
    if (!best || score > best.score) best = { from: i, score };
  }
  return best && { from: best.from, to: best.from + quote.exact.length };
}

/** The stretches of text nodes that a passage covers. */
export function rangesOf(
  pieces: Piece[],
  from: number,
  to: number,
): { node: Text; start: number; end: number }[] {
  const ranges: { node: Text; start: number; end: number }[] = [];
  for (const { node, start } of pieces) {
    const end = start + node.data.length;
    if (end <= from) continue;
    if (start >= to) break;
    ranges.push({ node, start: Math.max(0, from - start), end: Math.min(node.data.length, to - start) });
  }
  return ranges;
}
