import { defaultSchema, type Options } from 'rehype-sanitize';

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
    '*': without(
      defaultSchema.attributes?.['*'] as string[] | undefined,
      'itemProp',
      'itemScope',
      'itemType',
    ),
    abbr: ['title'],
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
