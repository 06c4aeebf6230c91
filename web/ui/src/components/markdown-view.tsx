import { memo, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { drawDiagrams } from '@/lib/markdown/mermaid';
import type { OutlineEntry } from '@/lib/markdown/rehype-outline';
import { renderInBackground } from '@/lib/markdown/render-client';
import { sanitizeHtml } from '@/lib/markdown/sanitize';
import '@/styles/markdown.css';
import { ProblemNotice, Skeleton } from './feedback';

interface MarkdownViewProps {
  source: string;
  /** For short texts such as comments: shows the plain text until it is rendered. */
  compact?: boolean;
  /** Runs whenever another text is in place, with the element that holds it. */
  onRendered?: (article: HTMLElement, outline: OutlineEntry[]) => void;
}

/** An image that does not load says so with its alternative text, instead of a broken frame. */
function showMissing(event: Event): void {
  const image = event.target;
  if (!(image instanceof HTMLImageElement)) return;
  const label = document.createElement('span');
  label.className = 'md-missing';
  label.title = 'This image is not available';
  label.textContent = image.alt || 'Image';
  label.dataset['skipText'] = '';
  image.replaceWith(label);
}

/** Shows Markdown: rendered in a worker, sanitized twice, diagrams drawn when they come into view. */
export const MarkdownView = memo(function MarkdownView({ source, compact, onRendered }: MarkdownViewProps) {
  const channel = useId();
  const ref = useRef<HTMLDivElement>(null);
  const [phase, setPhase] = useState<'first' | 'shown' | Error>('first');
  const rendered = useEffectEvent((article: HTMLElement, outline: OutlineEntry[]) =>
    onRendered?.(article, outline),
  );

  useEffect(() => {
    let current = true;
    let stopDrawing = () => undefined as void;
    renderInBackground(channel, source).then(
      (result) => {
        const article = ref.current;
        if (!current || !result || !article) return;
        article.replaceChildren(sanitizeHtml(result.html));
        article.addEventListener('error', showMissing, true);
        stopDrawing = drawDiagrams(article);
        setPhase('shown');
        rendered(article, result.outline);
      },
      (error: Error) => current && setPhase(error),
    );
    return () => {
      current = false;
      stopDrawing();
    };
  }, [channel, source]);

  return (
    <>
      {phase === 'first' && (compact ? <p className="plain compact">{source}</p> : <Skeleton lines={6} />)}
      {phase instanceof Error && <ProblemNotice error={phase} />}
      <div className={compact ? 'md compact' : 'md'} ref={ref} hidden={phase === 'first'} />
    </>
  );
});
