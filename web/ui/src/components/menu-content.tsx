import { DropdownMenu as Primitive } from 'radix-ui';
import type { MenuEntry } from './menu';

interface MenuContentProps {
  trigger: React.ReactElement;
  entries: MenuEntry[];
  onOpenChange: (open: boolean) => void;
  open: boolean;
}

/** The menu itself; loaded when somebody opens one. */
export default function MenuContent({ trigger, entries, open, onOpenChange }: MenuContentProps) {
  return (
    <Primitive.Root modal={false} open={open} onOpenChange={onOpenChange}>
      {/* It opens on the press of a pointer or key; a click without one comes from a shortcut or a screen reader. */}
      <Primitive.Trigger asChild onClick={(event) => event.detail === 0 && onOpenChange(true)}>
        {trigger}
      </Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content className="menu" align="end" sideOffset={6} collisionPadding={8}>
          {entries.map((entry, i) => (
            <Entry key={i} entry={entry} />
          ))}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

function Entry({ entry }: { entry: MenuEntry }) {
  if (entry === 'line') return <Primitive.Separator className="menu-line" />;
  if ('heading' in entry) return <Primitive.Label className="menu-label">{entry.heading}</Primitive.Label>;
  if ('chosen' in entry) {
    return (
      <Primitive.CheckboxItem className="menu-item" checked={entry.chosen} onSelect={entry.onSelect}>
        {entry.label}
        <Primitive.ItemIndicator className="bar-end" aria-hidden>
          ✓
        </Primitive.ItemIndicator>
      </Primitive.CheckboxItem>
    );
  }
  return (
    <Primitive.Item className="menu-item" onSelect={entry.onSelect}>
      {entry.label}
    </Primitive.Item>
  );
}
