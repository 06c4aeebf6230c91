import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown, markdownKeymap, markdownLanguage } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers, placeholder } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { formats, run } from './formats';

interface EditorEvents {
  change: (text: string) => void;
  save: () => void;
  topLine: (line: number) => void;
}

const colours = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '650', color: 'var(--text)' },
  { tag: tags.strong, fontWeight: '650' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: [tags.link, tags.url], color: 'var(--accent)' },
  { tag: [tags.monospace, tags.string], color: 'var(--good)' },
  { tag: [tags.processingInstruction, tags.meta, tags.contentSeparator], color: 'var(--text-3)' },
  { tag: tags.quote, color: 'var(--text-2)' },
  { tag: [tags.keyword, tags.labelName], color: 'var(--violet)' },
  { tag: tags.comment, color: 'var(--text-3)', fontStyle: 'italic' },
]);

const look = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'transparent', color: 'var(--text)', fontSize: '0.9rem' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.6', overflow: 'auto' },
  '.cm-content': { padding: '12px 0 40vh', caretColor: 'var(--text)' },
  '.cm-line': { padding: '0 16px 0 6px' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--text-3)', border: '0' },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--accent-soft) 45%, transparent)' },
  '.cm-cursor': { borderLeftColor: 'var(--text)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    backgroundColor: 'light-dark(#c7d0ff, #3d448f)',
  },
  '.cm-placeholder': { color: 'var(--text-3)' },
  '.cm-panels': { backgroundColor: 'var(--surface-2)', color: 'var(--text)', borderColor: 'var(--border)' },
  '.cm-textfield': { backgroundColor: 'var(--surface)', borderColor: 'var(--border-strong)' },
  '.cm-button': { backgroundImage: 'none', backgroundColor: 'var(--surface)', borderColor: 'var(--border-strong)' },
});

/** A CodeMirror editor for Markdown. Tab leaves it, so a keyboard is never caught inside. */
export function createEditor(parent: HTMLElement, text: string, events: EditorEvents): EditorView {
  const shortcuts = keymap.of([
    { key: 'Mod-s', preventDefault: true, run: () => (events.save(), true) },
    { key: 'Mod-b', run: (view) => run(view, formats.bold) },
    { key: 'Mod-i', run: (view) => run(view, formats.italic) },
    { key: 'Mod-k', run: (view) => run(view, formats.link) },
    { key: 'Mod-e', run: (view) => run(view, formats.code) },
  ]);
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        history(),
        lineNumbers(),
        drawSelection(),
        highlightActiveLine(),
        highlightSelectionMatches(),
        closeBrackets(),
        search({ top: true }),
        markdown({ base: markdownLanguage, completeHTMLTags: false }),
        syntaxHighlighting(colours),
        EditorView.lineWrapping,
        placeholder('Write in Markdown…'),
        EditorView.contentAttributes.of({ 'aria-label': 'Text of the proposal, in Markdown', spellcheck: 'true' }),
        shortcuts,
        keymap.of([...closeBracketsKeymap, ...markdownKeymap, ...searchKeymap, ...historyKeymap, ...defaultKeymap]),
        look,
        EditorView.updateListener.of((update) => {
          if (update.docChanged) events.change(update.state.doc.toString());
        }),
      ],
    }),
  });
  // Long text scrolls, so a keyboard must reach what scrolls.
  view.scrollDOM.tabIndex = 0;
  view.scrollDOM.setAttribute('role', 'group');
  view.scrollDOM.setAttribute('aria-label', 'Editor');
  let frame = 0;
  view.scrollDOM.addEventListener('scroll', () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const block = view.lineBlockAtHeight(view.scrollDOM.scrollTop);
      events.topLine(view.state.doc.lineAt(block.from).number);
    });
  });
  return view;
}

/** Puts another text in, as one step that can be undone. */
export function replaceText(view: EditorView, text: string): void {
  if (view.state.doc.toString() === text) return;
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
}
