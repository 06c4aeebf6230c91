import { expect, it } from 'vitest';
import { plainText } from './plain-text';

it.each([
  ['## Context\n\nWe **need** an `order`.', 'Context: We need an order.'],
  ['---\nstatus: accepted\ndate: 2026-11-21\n---\n# Title\nText', 'Title: Text'],
  ['- [x] one\n- two\n* three\n1. four', '• one • two • three • four'],
  ['> quoted\n> &gt; twice', 'quoted twice'],
  ['| Option | For |\n| --- | --- |\n| One log | simple |', 'Option · For One log · simple'],
  ['See [the RFC](https://example.org/a_b) and ![a picture](x.png)[^1].', 'See the RFC and a picture.'],
  ['```java\nint a = b * c;\n```', 'int a = b * c;'],
  [
    'an *emphasis*, a _second_ one, snake_case and 2 * 3 * 4',
    'an emphasis, a second one, snake_case and 2 * 3 * 4',
  ],
  [
    '### The <em>event</em> log\n\n`<em>Event</em>LogIT` &lt;b&gt;',
    'The <em>event</em> log: <em>Event</em>LogIT &lt;b&gt;',
  ],
  ['Good: it holds.', 'Good: it holds.'],
  ['', ''],
])('%j reads %j', (markdown, expected) => expect(plainText(markdown)).toBe(expected));
