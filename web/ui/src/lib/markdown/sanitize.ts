import createDOMPurify from 'dompurify';

const SAFE_ADDRESS = /^(?:https?:|mailto:|data:image\/|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i;

const purify = createDOMPurify(window);

purify.addHook('afterSanitizeAttributes', (node) => {
  if (node.nodeName === 'INPUT') {
    // Only the boxes of task lists are inputs, and they show rather than take.
    if (node.getAttribute('type') !== 'checkbox') node.remove();
    else node.setAttribute('disabled', '');
  }
  if (node.getAttribute('target') === '_blank') node.setAttribute('rel', 'noopener noreferrer nofollow');
});

/** The second sanitizer, run in the page on whatever the pipeline made, as if the first did not exist. */
export function sanitizeHtml(html: string): DocumentFragment {
  return purify.sanitize(html, {
    USE_PROFILES: { html: true },
    FORBID_TAGS: [
      'style',
      'form',
      'button',
      'select',
      'textarea',
      'option',
      'dialog',
      'audio',
      'video',
      'map',
      'area',
    ],
    FORBID_ATTR: ['style', 'srcset', 'name', 'action', 'formaction', 'background', 'poster'],
    ALLOW_DATA_ATTR: false,
    ADD_ATTR: [
      'target',
      'data-line',
      'referrerpolicy',
      'data-footnote-ref',
      'data-footnote-backref',
      'data-footnotes',
    ],
    ALLOWED_URI_REGEXP: SAFE_ADDRESS,
    RETURN_DOM_FRAGMENT: true,
  });
}

/** Drawings made from a document are sanitized like the document: shapes and text only. */
export function sanitizeSvg(svg: string): DocumentFragment {
  return purify.sanitize(svg, {
    USE_PROFILES: { svg: true, svgFilters: true },
    FORBID_TAGS: ['a', 'image', 'foreignObject', 'script', 'use', 'animate', 'set'],
    FORBID_ATTR: ['href', 'xlink:href'],
    RETURN_DOM_FRAGMENT: true,
  });
}
