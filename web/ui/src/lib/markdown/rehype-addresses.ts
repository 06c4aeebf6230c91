import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

const PREFIX = 'user-content-';
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const PROPOSAL_KEY = /^(?:\.\/)?([A-Z][A-Z0-9]*-\d+)(#.*)?$/;
const INLINE_IMAGE = /^data:image\/(?:png|gif|jpe?g|webp|avif);base64,[a-z0-9+/=\s]*$/i;

const span = (
  className: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: [className], ...properties },
  children,
});

function link(node: Element): Element | undefined {
  const href = typeof node.properties['href'] === 'string' ? node.properties['href'].trim() : undefined;
  delete node.properties['target'];
  if (href === undefined) return undefined;
  if (href.startsWith('#')) {
    if (href.length > 1 && !href.startsWith(`#${PREFIX}`))
      node.properties['href'] = `#${PREFIX}${href.slice(1)}`;
    return undefined;
  }
  if (SCHEME.test(href) || href.startsWith('//')) {
    node.properties['rel'] = ['noopener', 'noreferrer', 'nofollow'];
    node.properties['target'] = '_blank';
    return undefined;
  }
  const key = PROPOSAL_KEY.exec(href);
  if (key) {
    node.properties['href'] = `./${key[1]}${key[2] ?? ''}`;
    node.properties['rel'] = ['noopener'];
    return undefined;
  }
  if (href.startsWith('/')) {
    node.properties['rel'] = ['noopener'];
    return undefined;
  }
  // A path into the repository that the document came from leads nowhere here: say so instead of opening a 404.
  return span('md-path', node.children, { title: `Path in the original repository: ${href}` });
}

function missing(alt: string): Element {
  return span('md-missing', [{ type: 'text', value: alt.trim() || 'Image' }], {
    title: 'This image is not available',
  });
}

function image(node: Element): Element | undefined {
  const src = typeof node.properties['src'] === 'string' ? node.properties['src'].trim() : '';
  const alt = typeof node.properties['alt'] === 'string' ? node.properties['alt'] : '';
  if (!/^https:\/\//i.test(src) && !INLINE_IMAGE.test(src)) return missing(alt);
  node.properties['alt'] = alt;
  node.properties['loading'] = 'lazy';
  node.properties['decoding'] = 'async';
  node.properties['referrerPolicy'] = 'no-referrer';
  return undefined;
}

/** Makes every address of a sanitized document safe to click and fit for this application. */
export function rehypeAddresses() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      const replacement =
        node.tagName === 'a' ? link(node) : node.tagName === 'img' ? image(node) : undefined;
      if (!replacement) return undefined;
      parent.children[index] = replacement;
      return node.tagName === 'a' ? index : [SKIP, index + 1];
    });
  };
}
