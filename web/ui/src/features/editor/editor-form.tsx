import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import type { EditorView } from '@codemirror/view';
import { Skeleton } from '@/components/feedback';
import { MarkdownView } from '@/components/markdown-view';
import type { Draft } from '@/lib/drafts';
import { FormatBar } from './format-bar';
import './editor.css';

const CodeEditor = lazy(() => import('./code-editor'));
const PAUSE_MS = 180;

interface EditorFormProps {
  draft: Draft;
  onChange: (changes: Partial<Draft>) => void;
  onSave: () => void;
  head: ReactNode;
  notices: ReactNode;
}

/** Title, text and live preview; on small screens one of text and preview at a time. */
export function EditorForm({ draft, onChange, onSave, head, notices }: EditorFormProps) {
  const [view, setView] = useState<EditorView>();
  const [pane, setPane] = useState<'write' | 'preview'>('write');
  const preview = useRef<HTMLDivElement>(null);
  const settled = useSettled(draft.body);
  return (
    <div className="editor" data-pane={pane}>
      {head}
      {notices}
      <div className="editor-title">
        <input
          className="title-input"
          aria-label="Title"
          placeholder="Title: what is proposed, in one line"
          value={draft.title}
          maxLength={500}
          autoFocus={draft.title === ''}
          onChange={(event) => onChange({ title: event.target.value })}
        />
      </div>
      <div className="editor-bar">
        <FormatBar view={view} />
        <div className="pane-switch" role="group" aria-label="Pane">
          <button type="button" aria-pressed={pane === 'write'} onClick={() => setPane('write')}>
            Write
          </button>
          <button type="button" aria-pressed={pane === 'preview'} onClick={() => setPane('preview')}>
            Preview
          </button>
        </div>
      </div>
      <div className="editor-panes">
        <div className="pane-write">
          <Suspense
            fallback={
              <div className="card-body">
                <Skeleton lines={8} />
              </div>
            }
          >
            <CodeEditor
              value={draft.body}
              onChange={(body) => onChange({ body })}
              onSave={onSave}
              onTopLine={(line) => follow(preview.current, line)}
              onReady={setView}
            />
          </Suspense>
        </div>
        <div className="pane-preview" ref={preview} tabIndex={0} role="region" aria-label="Preview">
          {settled.trim() ? (
            <MarkdownView source={settled} />
          ) : (
            <p className="muted small">The preview of what you write appears here.</p>
          )}
        </div>
      </div>
    </div>
  );
}

/** The text once typing pauses, so that a preview never competes with it. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** Scrolls the preview to the block that the editor shows at its top. */
function follow(preview: HTMLElement | null, line: number): void {
  if (!preview) return;
  let target: HTMLElement | undefined;
  for (const block of preview.querySelectorAll<HTMLElement>('[data-line]')) {
    if (Number(block.dataset['line']) > line) break;
    target = block;
  }
  const top =
    target && line > 1 ? target.getBoundingClientRect().top - preview.getBoundingClientRect().top : undefined;
  preview.scrollTop = top === undefined ? 0 : preview.scrollTop + top - 16;
}
