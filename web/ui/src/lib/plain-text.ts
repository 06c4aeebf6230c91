/**
 * Markdown, or a piece of it, as one line of plain words: for excerpts, where marks would only be noise. Good enough to
 * read, not to render; what looks like HTML stays as it is, so the marks of a search hit survive.
 */
export function plainText(markdown: string): string {
  return markdown
    .replace(/^---\n[\s\S]*?\n---(?:\n|$)/, '')
    .replace(/^[ \t]*(?:```|~~~).*$/gm, '')
    .replace(/^[ \t:|-]+$/gm, '')
    .replace(/^[ \t]*\|(.*)\|[ \t]*$/gm, (_, cells: string) => cells.replace(/\|/g, ' · '))
    .replace(/^[ \t]*(?:(?:>|&gt;)[ \t]?)+/gm, '')
    .replace(/^[ \t]*#{1,6}[ \t]+(.*?)[ \t:#]*$/gm, '$1:')
    .replace(/^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/gm, '• ')
    .replace(/!?\[\^[^\]]*\]:?/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|~~|`+/g, '')
    .replace(/(^|[\s(])[*_]([^\s*_](?:[^*_\n]*[^\s*_])?)[*_](?=[\s.,;:!?)]|$)/gm, '$1$2')
    .replace(/\s+/g, ' ')
    .trim();
}
