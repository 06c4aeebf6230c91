import type { Element, Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

export interface OutlineEntry {
  id: string;
  level: number;
  text: string;
  /** Whether it stands in a list or a quotation, where it begins no section. */
  inside?: true;
}

const HEADING = /^h([1-6])$/;

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

/** The part of an address that names a heading, as code hosts build it, so that links written for them work. */
function slugOf(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');
}

const isInside = (parent: Nodes | undefined) =>
  parent?.type === 'element' && (parent.tagName === 'blockquote' || parent.tagName === 'li');

function isLabel(node: Element): boolean {
  const classes = node.properties['className'];
  return Array.isArray(classes) && classes.includes('sr-only');
}

/** Names headings, collects them for the outline, and notes on each block the source line it came from. */
export function rehypeOutline() {
  return (tree: Root, file: VFile): void => {
    const outline: OutlineEntry[] = [];
    const taken = new Map<string, number>();
    visit(tree, 'element', (node, _index, parent) => {
      const level = HEADING.exec(node.tagName)?.[1];
      if (!level || isLabel(node)) return;
      const text = textOf(node).trim();
      const slug = slugOf(text) || 'section';
      const repeats = taken.get(slug) ?? 0;
      taken.set(slug, repeats + 1);
      const id = `user-content-${repeats ? `${slug}-${repeats}` : slug}`;
      node.properties['id'] = id;
      outline.push({ id, level: Number(level), text, ...(isInside(parent) ? { inside: true } : {}) });
    });
    for (const child of tree.children) {
      if (child.type === 'element' && child.position)
        child.properties['dataLine'] = child.position.start.line;
    }
    file.data['outline'] = outline;
  };
}
