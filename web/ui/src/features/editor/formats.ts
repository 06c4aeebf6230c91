import { EditorSelection, type ChangeSpec } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';

export type Format = { around: [string, string] } | { line: string } | { block: string };

export const formats = {
  bold: { around: ['**', '**'] },
  italic: { around: ['_', '_'] },
  code: { around: ['`', '`'] },
  link: { around: ['[', '](https://)'] },
  heading: { line: '## ' },
  list: { line: '- ' },
  numbered: { line: '1. ' },
  task: { line: '- [ ] ' },
  quote: { line: '> ' },
  table: { block: '| Option | For | Against |\n| --- | --- | --- |\n|  |  |  |\n' },
  fence: { block: '```\n\n```\n' },
  diagram: { block: '```mermaid\nflowchart LR\n  A[Browser] --> B[Service]\n```\n' },
} satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

/** Applies a format to the selection. */
export function run(view: EditorView, format: Format): boolean {
  if ('around' in format) surround(view, format.around);
  else if ('line' in format) prefixLines(view, format.line);
  else insertBlock(view, format.block);
  view.focus();
  return true;
}

function surround(view: EditorView, [before, after]: [string, string]): void {
  view.dispatch(
    view.state.changeByRange((range) => ({
      changes: [
        { from: range.from, insert: before },
        { from: range.to, insert: after },
      ],
      range: EditorSelection.range(range.from + before.length, range.to + before.length),
    })),
    { userEvent: 'input' },
  );
}

function prefixLines(view: EditorView, prefix: string): void {
  const { state } = view;
  const changes: ChangeSpec[] = [];
  const { from, to } = state.selection.main;
  const last = state.doc.lineAt(to).number;
  for (let n = state.doc.lineAt(from).number; n <= last; n++) {
    const line = state.doc.line(n);
    changes.push(
      line.text.startsWith(prefix)
        ? { from: line.from, to: line.from + prefix.length }
        : { from: line.from, insert: prefix },
    );
  }
  view.dispatch({ changes, userEvent: 'input' });
}

function insertBlock(view: EditorView, block: string): void {
  const { state } = view;
  const line = state.doc.lineAt(state.selection.main.head);
  const before = line.text.trim() === '' ? '' : '\n\n';
  const at = line.to;
  view.dispatch({
    changes: { from: at, insert: before + block },
    selection: { anchor: at + before.length + block.length },
    userEvent: 'input',
  });
}
