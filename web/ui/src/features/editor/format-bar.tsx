import {
  Bold,
  Code,
  Heading2,
  Italic,
  Link2,
  List,
  ListChecks,
  ListOrdered,
  Quote,
  SquareCode,
  Table,
  Workflow,
  type LucideIcon,
} from 'lucide-react';
import type { EditorView } from '@codemirror/view';
import { IconButton } from '@/components/button';
import type { FormatName } from './formats';

const BUTTONS: [FormatName, string, LucideIcon][] = [
  ['heading', 'Heading', Heading2],
  ['bold', 'Bold (Ctrl+B)', Bold],
  ['italic', 'Italic (Ctrl+I)', Italic],
  ['link', 'Link (Ctrl+K)', Link2],
  ['code', 'Code (Ctrl+E)', Code],
  ['list', 'List', List],
  ['numbered', 'Numbered list', ListOrdered],
  ['task', 'Task list', ListChecks],
  ['quote', 'Quote', Quote],
  ['table', 'Table', Table],
  ['fence', 'Code block', SquareCode],
  ['diagram', 'Mermaid diagram', Workflow],
];

export function FormatBar({ view }: { view: EditorView | undefined }) {
  const apply = async (name: FormatName) => {
    const { formats, run } = await import('./formats');
    if (view) run(view, formats[name]);
  };
  return (
    <div className="format-bar" role="toolbar" aria-label="Formatting">
      {BUTTONS.map(([name, label, Icon]) => (
        <IconButton
          key={name}
          label={label}
          variant="ghost"
          size="small"
          disabled={!view}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => void apply(name)}
        >
          <Icon size={16} aria-hidden />
        </IconButton>
      ))}
    </div>
  );
}
