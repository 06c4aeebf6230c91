/**
 * Text in which the engine marked its matches with <em>. Everything else in it is escaped text; it is decoded here and
 * never becomes markup of the page.
 */
export function Highlighted({ text, fallback }: { text: string | undefined; fallback: string }) {
  if (!text) return fallback;
  return text
    .split(/<em>([\s\S]*?)<\/em>/)
    .map((part, i) => (i % 2 ? <mark key={i}>{decode(part)}</mark> : decode(part)));
}

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&#x2F;': '/',
};

function decode(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39|#x27|#x2F);/g, (entity) => ENTITIES[entity] ?? entity);
}
