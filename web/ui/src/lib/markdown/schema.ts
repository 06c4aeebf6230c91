import { defaultSchema, type Options } from 'rehype-sanitize';

/** Attributes that give a document no power over the page around it, by far fewer than HTML knows. */
const EVERYWHERE = [
  'align',
  'alt',
  'ariaDescribedBy',
  'ariaHidden',
  'ariaLabel',
  'ariaLabelledBy',
  'colSpan',
  'dateTime',
  'dir',
  'height',
  'id',
  'lang',
  'open',
  'rowSpan',
  'scope',
  'span',
  'start',
  'title',
  'vAlign',
  'width',
];

const without = (names: readonly string[] | null | undefined, ...gone: string[]) =>
  (names ?? []).filter((name) => !gone.includes(name));

/**
 * The first of the two sanitizers: what a document may consist of. It starts from the list that code hosts use and
 * narrows the addresses; everything that is not named here is dropped.
 */
export const schema: Options = {
  ...defaultSchema,
  tagNames: [
    ...without(defaultSchema.tagNames, 'picture', 'source'),
    'mark',
    'abbr',
    'u',
    'small',
    'figure',
    'figcaption',
  ],
  protocols: {
    ...defaultSchema.protocols,
    href: ['http', 'https', 'mailto'],
    src: ['https', 'data'],
    cite: ['http', 'https'],
    longDesc: ['http', 'https'],
  },
  attributes: {
    ...defaultSchema.attributes,
    '*': EVERYWHERE,
    input: [...(defaultSchema.attributes?.['input'] ?? []), 'checked'],
  },
  strip: [
    'script',
    'style',
    'template',
    'noscript',
    'iframe',
    'object',
    'embed',
    'svg',
    'math',
    'title',
    'textarea',
  ],
};
