import { describe, expect, it } from 'vitest';
import { codePoints, findQuote, quoteOf, rangesOf, selectedQuote, textPieces, unitsOf } from './text-anchor';

function article(html: string): HTMLElement {
  const element = new DOMParser()
    .parseFromString(`<article>${html}</article>`, 'text/html')
    .querySelector('article')!;
  document.body.replaceChildren(element);
  return element;
}

function select(from: Node, start: number, to: Node, end: number): Selection {
  const range = document.createRange();
  range.setStart(from, start);
  range.setEnd(to, end);
  const selection = document.getSelection()!;
  selection.removeAllRanges();
  selection.addRange(range);
  return selection;
}

describe('positions', () => {
  it('count code points, not UTF-16 units', () => {
    const text = 'a🧾b👩‍💻c';
    expect(codePoints(text, text.indexOf('b'))).toBe(2);
    expect(codePoints(text, text.indexOf('c'))).toBe(6);
    expect(unitsOf(text, 6)).toBe(text.indexOf('c'));
    expect(unitsOf(text, 99)).toBe(text.length);
  });

  it('describe a passage with what stands around it', () => {
    const text = 'before 🧾 the passage after';
    const from = text.indexOf('the');
    expect(quoteOf(text, from, from + 11)).toEqual({
      exact: 'the passage',
      prefix: 'before 🧾 ',
      suffix: ' after',
      start: 9,
      end: 20,
    });
  });

  it('never tear a surrogate pair apart in the surroundings', () => {
    const text = `${'🧾'.repeat(40)}x${'🧾'.repeat(40)}y`;
    const { prefix, suffix } = quoteOf(text, 80, 81);
    expect(/^[\uDC00-\uDFFF]/.test(prefix!)).toBe(false);
    expect(/[\uD800-\uDBFF]$/.test(suffix!)).toBe(false);
  });
});

describe('selectedQuote', () => {
  it('reads a selection over several elements, trimmed', () => {
    const root = article('<p>One <b>two</b> three</p><p>four</p>');
    const [first, , third] = [...root.querySelector('p')!.childNodes];
    expect(selectedQuote(root, select(first!, 3, third!, 6))).toMatchObject({
      exact: 'two three',
      start: 4,
      end: 13,
    });
  });

  it('leaves out what is not part of the text, such as a drawing', () => {
    const root = article('<p>One</p><div data-skip-text>drawn</div><p>two</p>');
    const texts = [...root.querySelectorAll('p')].map((p) => p.firstChild!);
    expect(selectedQuote(root, select(texts[0]!, 0, texts[1]!, 3))?.exact).toBe('Onetwo');
  });

  it('reads a selection whose ends are elements', () => {
    const root = article('<p>One</p><p>two</p><p>three</p>');
    expect(selectedQuote(root, select(root, 1, root, 2))?.exact).toBe('two');
  });

  it('is nothing for white space, for an empty selection and for one outside', () => {
    const root = article('<p>a   b</p>');
    const text = root.querySelector('p')!.firstChild!;
    expect(selectedQuote(root, select(text, 1, text, 4))).toBeUndefined();
    expect(selectedQuote(root, select(text, 1, text, 1))).toBeUndefined();
    document.body.append('outside');
    expect(selectedQuote(root, select(text, 0, document.body.lastChild!, 3))).toBeUndefined();
  });
});

describe('findQuote', () => {
  const quote = { exact: 'key', prefix: 'second ', suffix: ' here', start: 23, end: 26 };

  it('finds it at its position', () => {
    expect(findQuote('the first key and second key here', { ...quote, start: 25 })).toEqual({
      from: 25,
      to: 28,
    });
  });

  it('finds it by its surroundings when it moved', () => {
    const text = 'Much more text now. the first key and the second key here, and a third key';
    expect(findQuote(text, quote)?.from).toBe(text.indexOf('key here'));
  });

  it('does not guess when the words are gone', () => {
    expect(findQuote('nothing of it', quote)).toBeUndefined();
    expect(findQuote('text', { exact: '', start: 0, end: 0 })).toBeUndefined();
  });
});

describe('rangesOf', () => {
  it('names every stretch of text that a passage covers', () => {
    const root = article('<p>One <b>two</b> three</p>');
    const { text, pieces } = textPieces(root);
    const from = text.indexOf('e two');
    const ranges = rangesOf(pieces, from, from + 7).map(({ node, start, end }) =>
      node.data.slice(start, end),
    );
    expect(ranges).toEqual(['e ', 'two', ' t']);
  });
});
