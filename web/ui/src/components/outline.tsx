import type { OutlineEntry } from '@/lib/markdown/rehype-outline';

const DEEPEST = 3;

/** The headings of a document, to jump to. */
export function Outline({ entries }: { entries: OutlineEntry[] }) {
  const top = Math.min(...entries.map((entry) => entry.level));
  const shown = entries.filter((entry) => entry.text && entry.level - top < DEEPEST);
  if (shown.length === 0) return null;
  return (
    <nav className="outline" aria-label="Contents">
      <ul role="list">
        {shown.map((entry) => (
          <li key={entry.id} data-depth={entry.level - top}>
            <a href={`#${entry.id}`}>{entry.text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
