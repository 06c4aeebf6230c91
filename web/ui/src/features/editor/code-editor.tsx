import { useEffect, useEffectEvent, useRef } from 'react';
import type { EditorView } from '@codemirror/view';
import { createEditor, replaceText } from './editor-view';

interface CodeEditorProps {
  value: string;
  onChange: (text: string) => void;
  onSave: () => void;
  onTopLine: (line: number) => void;
  onReady: (view: EditorView) => void;
}

/** The text of the proposal. It keeps its own state; only a text that came from elsewhere replaces it. */
export default function CodeEditor({ value, onChange, onSave, onTopLine, onReady }: CodeEditorProps) {
  const ref = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const changed = useEffectEvent(onChange);
  const save = useEffectEvent(onSave);
  const topLine = useEffectEvent(onTopLine);
  const ready = useEffectEvent(onReady);
  const initial = useEffectEvent(() => value);

  useEffect(() => {
    if (!ref.current) return undefined;
    const created = createEditor(ref.current, initial(), {
      change: (text) => changed(text),
      save: () => save(),
      topLine: (line) => topLine(line),
    });
    view.current = created;
    ready(created);
    return () => created.destroy();
  }, []);

  useEffect(() => {
    if (view.current) replaceText(view.current, value);
  }, [value]);

  return <div className="code-editor" ref={ref} />;
}
