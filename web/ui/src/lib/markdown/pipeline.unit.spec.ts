import { describe, expect, it } from 'vitest';
import { renderMarkdown } from './pipeline';
import { sanitizeHtml } from './sanitize';

function render(source: string): HTMLElement {
  const element = document.createElement('div');
  element.append(sanitizeHtml(renderMarkdown(source).html));
  return element;
}

describe('renderMarkdown', () => {
  it('shows tables in a box that scrolls and takes the focus', () => {
    const element = render('| a | b |\n| --- | ---: |\n| 1 | 2 |');
    expect(element.querySelector('.md-table table td')?.textContent).toBe('1');
    expect(element.querySelector('.md-table')?.getAttribute('tabindex')).toBe('0');
  });

  it('shows task lists that cannot be ticked', () => {
    const boxes = [...render('- [x] done\n- [ ] open').querySelectorAll('input')];
    expect(boxes.map((box) => [box.checked, box.disabled])).toEqual([
      [true, true],
      [false, true],
    ]);
  });

  it('connects footnotes with their marks, both ways', () => {
    const element = render('Text[^a].\n\n[^a]: The note.');
    const mark = element.querySelector<HTMLAnchorElement>('a[data-footnote-ref]')!;
    const target = element.querySelector(`[id="${mark.getAttribute('href')!.slice(1)}"]`);
    expect(target?.textContent).toContain('The note.');
    const back = target!.querySelector('a')!.getAttribute('href')!.slice(1);
    expect(element.querySelector(`[id="${back}"]`)).toBe(mark);
  });

  it('colours code and leaves diagrams as they are', () => {
    const element = render('```java\nrecord A(int b) {}\n```\n\n```mermaid\nflowchart LR\n  A --> B\n```');
    expect(element.querySelector('code.language-java .hljs-keyword')?.textContent).toBe('record');
    expect(element.querySelector('code.language-mermaid')?.textContent).toBe('flowchart LR\n  A --> B\n');
  });

  it('lets headings be linked to as code hosts do', () => {
    const source = '# A title: more\n\n## Über & out\n\n## A title: more\n\n[go](#a-title-more-1)';
    const { outline } = renderMarkdown(source);
    expect(outline.map((entry) => entry.id)).toEqual([
      'user-content-a-title-more',
      'user-content-über--out',
      'user-content-a-title-more-1',
    ]);
    expect(render(source).querySelector('a')?.getAttribute('href')).toBe('#user-content-a-title-more-1');
  });

  it('shows a missing image with its alternative text', () => {
    const missing = render('![The flow](images/flow.png)').querySelector('.md-missing');
    expect(missing?.textContent).toBe('The flow');
    expect(render('![ ](images/flow.png)').querySelector('.md-missing')?.textContent).toBe('Image');
  });

  it('loads images over https late and without telling where from', () => {
    const image = render('![x](https://example.org/x.png)').querySelector('img');
    expect(image?.getAttribute('loading')).toBe('lazy');
    expect(image?.getAttribute('referrerpolicy')).toBe('no-referrer');
  });

  it('opens links to elsewhere in a window that knows nothing of this one', () => {
    const link = render('[x](https://example.org/)').querySelector('a');
    expect(link?.getAttribute('target')).toBe('_blank');
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer nofollow');
  });

  it('links the key of another proposal, and makes a path of the original repository plain', () => {
    const element = render('[next](PAY-14) and [old](../adr/0003-old.md)');
    expect(element.querySelector('a')?.getAttribute('href')).toBe('./PAY-14');
    expect(element.querySelector('.md-path')?.getAttribute('title')).toContain('../adr/0003-old.md');
  });

  it('shows front matter as the YAML that it is', () => {
    const element = render('\uFEFF---\nstatus: accepted\n---\n\n# Title');
    expect(element.querySelector('code.language-yaml')?.textContent).toContain('status: accepted');
    expect(element.querySelector('h1')?.textContent).toBe('Title');
  });

  it('keeps harmless markup of the document', () => {
    const element = render(
      '<details><summary>More</summary>\n\nInside **bold**\n\n</details>\n\nH<sub>2</sub>O <kbd>x</kbd>',
    );
    expect(element.querySelector('details strong')?.textContent).toBe('bold');
    expect(element.querySelector('sub')?.textContent).toBe('2');
  });

  it('says on each block which line it came from', () => {
    const lines = [...render('# A\n\ntext\n\n- x\n').children].map((block) =>
      block.getAttribute('data-line'),
    );
    expect(lines).toEqual(['1', '3', '5']);
  });

  it('renders a document of 150 kB within seconds', { timeout: 30_000 }, () => {
    const part =
      '## Part\n\nSome *text* with `code` and a [link](https://example.org).\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n';
    const source = part.repeat(Math.ceil(150_000 / part.length));
    const start = performance.now();
    expect(renderMarkdown(source).outline.length).toBeGreaterThan(1_000);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
