import type { Root as MdastRoot } from 'mdast';
import type { Element, Root } from 'hast';
import { common } from 'lowlight';
import rehypeHighlight from 'rehype-highlight';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { rehypeAddresses } from './rehype-addresses';
import { rehypeOutline, type OutlineEntry } from './rehype-outline';
import { schema } from './schema';

export interface Rendered {
  html: string;
  outline: OutlineEntry[];
}

/** Colouring longer code than this costs more than it gives. */
const LONGEST_COLOURED = 40_000;

/** Front matter is part of the document, so it is shown, as the YAML that it is. */
function remarkShowFrontmatter() {
  return (tree: MdastRoot): void => {
    tree.children = tree.children.map((node) =>
      node.type === 'yaml'
        ? { type: 'code', lang: 'yaml', value: node.value, ...(node.position ? { position: node.position } : {}) }
        : node,
    );
  };
}

function rehypeCodeLimits() {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element) => {
      if (node.tagName !== 'code' || !Array.isArray(node.properties['className'])) return;
      const classes = node.properties['className'] as string[];
      const size = node.children.reduce((sum, child) => sum + (child.type === 'text' ? child.value.length : 0), 0);
      if (size > LONGEST_COLOURED) node.properties['className'] = classes.filter((c) => !c.startsWith('language-'));
    });
  };
}

/** Tables scroll on their own instead of widening the page; a keyboard reaches them too. */
function rehypeScrollingTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return;
      if (parent.type === 'element' && parent.properties['role'] === 'region') return;
      const box: Element = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['md-table'], role: 'region', tabIndex: 0, ariaLabel: 'Table' },
        children: [node],
        ...(node.position ? { position: node.position } : {}),
      };
      parent.children[index] = box;
    });
    visit(tree, 'element', (node) => {
      if (node.tagName === 'pre') node.properties['tabIndex'] = 0;
      if (node.tagName === 'input') node.properties['ariaLabel'] = node.properties['checked'] ? 'done' : 'to do';
    });
  };
}

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkShowFrontmatter)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' })
  .use(rehypeRaw)
  .use(rehypeSanitize, schema)
  .use(rehypeAddresses)
  .use(rehypeCodeLimits)
  .use(rehypeHighlight, { languages: common, plainText: ['mermaid', 'text', 'txt', 'plain'] })
  .use(rehypeScrollingTables)
  .use(rehypeOutline)
  .use(rehypeStringify)
  .freeze();

/**
 * Turns Markdown into HTML that has passed the first sanitizer. Whoever puts it into a page passes it through the
 * second one, in `sanitize.ts`.
 */
export function renderMarkdown(source: string): Rendered {
  const file = processor.processSync(source.replace(/^\uFEFF/, ''));
  return { html: String(file), outline: file.data['outline'] as OutlineEntry[] };
}
