import type { Mermaid } from 'mermaid';
import { isDark, onSchemeChange } from '@/lib/theme';
import { sanitizeSvg } from './sanitize';

let counter = 0;
let queue: Promise<void> = Promise.resolve();

async function load(): Promise<Mermaid> {
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    theme: isDark() ? 'dark' : 'neutral',
    htmlLabels: false,
    flowchart: { htmlLabels: false },
    fontFamily: 'ui-sans-serif, system-ui, sans-serif',
    suppressErrorRendering: true,
  });
  return mermaid;
}

function note(text: string): HTMLElement {
  const element = document.createElement('p');
  element.className = 'md-diagram-note';
  element.dataset['skipText'] = '';
  element.textContent = text;
  return element;
}

async function draw(code: Element): Promise<void> {
  const pre = code.parentElement;
  if (!pre?.isConnected || pre.parentElement?.classList.contains('md-diagram')) return;
  try {
    const mermaid = await load();
    const { svg } = await mermaid.render(`diagram-${++counter}`, code.textContent);
    if (!pre.isConnected) return;
    const figure = document.createElement('figure');
    figure.className = 'md-diagram';
    const drawing = document.createElement('div');
    drawing.className = 'md-drawing';
    // The source stays in the page, out of sight, so that positions in the text do not depend on the drawing.
    drawing.dataset['skipText'] = '';
    drawing.setAttribute('role', 'img');
    drawing.setAttribute('aria-label', 'Diagram');
    drawing.append(sanitizeSvg(svg));
    pre.replaceWith(figure);
    figure.append(drawing, pre);
  } catch (error) {
    if (!pre.isConnected) return;
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    pre.after(note(`This diagram could not be drawn. ${reason}`));
  }
}

/** Takes a drawing away again; its source comes back into its place. */
function undraw(figure: Element): void {
  const pre = figure.querySelector(':scope > pre');
  if (pre) figure.replaceWith(pre);
}

/**
 * Draws the diagrams of a rendered document when they come near the view, and again when the page turns dark or light.
 * Answers how to stop.
 */
export function drawDiagrams(article: Element): () => void {
  const found = article.querySelectorAll('pre > code.language-mermaid');
  if (found.length === 0) return () => undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        if (!entry.isIntersecting) continue;
        observer.unobserve(entry.target);
        const code = entry.target;
        queue = queue.then(() => draw(code)).catch(() => undefined);
      }
    },
    { rootMargin: '400px' },
  );
  const observe = () => found.forEach((code) => observer.observe(code));
  const forgetScheme = onSchemeChange(() => {
    article.querySelectorAll('.md-diagram').forEach(undraw);
    observe();
  });
  observe();
  return () => {
    forgetScheme();
    observer.disconnect();
  };
}
