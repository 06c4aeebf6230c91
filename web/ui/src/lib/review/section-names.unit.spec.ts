import { expect, it } from 'vitest';
import { renderMarkdown } from '@/lib/markdown/pipeline';
import { sectionNames } from './section-names';

const outline = (...headings: [number, string][]) =>
  headings.map(([level, text], i) => ({ id: String(i), level, text })) as never;

it('names a section by its title', () => {
  expect(sectionNames(outline([1, 'Title'], [2, 'Context']))).toEqual(['Title', 'Context']);
});

it('takes a heading within a quotation for no section', () => {
  const { outline } = renderMarkdown('## Context\n\n> ## Cost\n\n- # Cost\n\n## Cost\n\nText.\n');
  expect(sectionNames(outline)).toEqual(['Context', 'Cost']);
});

it('adds the titles above where one comes twice, and a number where these agree too', () => {
  expect(sectionNames(outline([2, 'Kafka'], [3, 'Cost'], [2, 'Cache'], [3, 'Cost'], [3, 'Cost']))).toEqual([
    'Kafka',
    'Kafka > Cost',
    'Cache',
    'Cache > Cost',
    'Cache > Cost (2)',
  ]);
});
