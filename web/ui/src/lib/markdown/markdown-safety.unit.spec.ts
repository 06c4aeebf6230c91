import { describe, expect, it } from 'vitest';
import { hostileMarkdown } from '../../../test/hostile-markdown';
import { renderMarkdown } from './pipeline';
import { sanitizeHtml, sanitizeSvg } from './sanitize';

const FORBIDDEN =
  'script,style,iframe,object,embed,applet,base,meta,link,form,button,select,option,textarea,svg,math,video,audio,source,template,noscript,dialog,marquee,title,body *:is(html,head)';
const SAFE_HREF = /^(?:https?:|mailto:|#|\/(?!\/)|\.\/[A-Z])/i;
const SAFE_SRC = /^(?:https:\/\/|data:image\/(?!svg))/i;

/** What is wrong with some markup: nothing, or each thing that could run, load or mislead. */
function faults(root: ParentNode, styledByApp = true): string[] {
  const found: string[] = [];
  root.querySelectorAll(FORBIDDEN).forEach((element) => found.push(`<${element.tagName}>`));
  root.querySelectorAll('*').forEach((element) => {
    if (element.tagName.includes('-')) found.push(`<${element.tagName}>`);
    for (const { name, value } of element.attributes) {
      if (
        /^on|^(?:style|srcdoc|srcset|action|formaction|background|ping|is|contenteditable|accesskey|name)$/i.test(
          name,
        )
      ) {
        found.push(`${element.tagName} ${name}`);
      }
      if (name.endsWith('href') && !SAFE_HREF.test(value)) found.push(`href ${value}`);
      if (name === 'src' && !SAFE_SRC.test(value)) found.push(`src ${value}`);
      if (name === 'id' && !value.startsWith('user-content-')) found.push(`id ${value}`);
      if (styledByApp && name === 'class' && /app-bar|dialog/.test(value)) found.push(`class ${value}`);
    }
    if (element.tagName === 'INPUT' && element.getAttribute('type') !== 'checkbox') found.push('input');
    if (element.getAttribute('target') === '_blank' && !element.getAttribute('rel')?.includes('noopener'))
      found.push('opener');
    if (element.getAttribute('role') === 'dialog') found.push('role');
  });
  return found;
}

function parse(html: string): HTMLElement {
  return new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html').querySelector('main')!;
}

function container(fragment: DocumentFragment): HTMLElement {
  const element = document.createElement('div');
  element.append(fragment);
  return element;
}

describe('hostile documents', () => {
  it('are many', () => expect(hostileMarkdown.length).toBeGreaterThanOrEqual(60));

  it.each(hostileMarkdown)('do nothing after both sanitizers: %j', (source) => {
    expect(faults(container(sanitizeHtml(renderMarkdown(source).html)))).toEqual([]);
  });

  it.each(hostileMarkdown)('do nothing after the first sanitizer alone: %j', (source) => {
    expect(faults(parse(renderMarkdown(source).html))).toEqual([]);
  });

  it('cannot run anything after the second sanitizer alone', () => {
    for (const source of hostileMarkdown) {
      const element = container(sanitizeHtml(source));
      const active = [...element.querySelectorAll('*')].flatMap((one) =>
        [...one.attributes]
          .filter(
            ({ name, value }) => /^on/i.test(name) || /^\s*(?:javascript|vbscript|data:text)/i.test(value),
          )
          .map(({ name }) => `${source} ${name}`),
      );
      expect(active).toEqual([]);
      expect(element.querySelector('script,iframe,object,embed,style,form,base,meta,link')).toBeNull();
    }
  });

  it('are told apart from harmless ones by this very check', () => {
    expect(
      faults(parse('<a href="javascript:x">x</a><img src=x onerror=y><form></form>')).length,
    ).toBeGreaterThan(3);
  });
});

describe('drawings', () => {
  it.each([
    '<svg><script>alert(1)</script><rect width="1"/></svg>',
    '<svg onload="alert(1)"><rect/></svg>',
    '<svg><a href="javascript:alert(1)"><text>x</text></a></svg>',
    '<svg><foreignObject><img src=x onerror=alert(1)></foreignObject></svg>',
    '<svg><image href="https://evil.example/x.png"/></svg>',
    '<svg><use href="#x"/></svg>',
    '<svg><set attributeName="onmouseover" to="alert(1)"/></svg>',
  ])('keep shapes and text only: %j', (svg) => {
    const element = container(sanitizeSvg(svg));
    expect(element.querySelector('script,a,foreignObject,image,use,set,img')).toBeNull();
    expect(
      [...element.querySelectorAll('*')].some((one) =>
        [...one.attributes].some((a) => /^on|href$/.test(a.name)),
      ),
    ).toBe(false);
  });
});
