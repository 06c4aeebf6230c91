import type { OutlineEntry } from '@/lib/markdown/rehype-outline';

/**
 * The names that the server gives to the sections of a text: the title; where a title comes more than once, the titles
 * above it as well; and where even these agree, a number.
 */
export function sectionNames(headings: readonly OutlineEntry[]): string[] {
  const outline = headings.filter((heading) => !heading.inside);
  const times = new Map<string, number>();
  for (const { text } of outline) times.set(text, (times.get(text) ?? 0) + 1);
  const above: OutlineEntry[] = [];
  const taken = new Set<string>();
  return outline.map((entry) => {
    while (above.length > 0 && above[above.length - 1]!.level >= entry.level) above.pop();
    above.push(entry);
    const once = times.get(entry.text) === 1;
    return notTaken(once ? entry.text : above.map((one) => one.text).join(' > '), taken);
  });
}

function notTaken(name: string, taken: Set<string>): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name} (${number})`;
    if (!taken.has(candidate)) {
      taken.add(candidate);
      return candidate;
    }
  }
}
