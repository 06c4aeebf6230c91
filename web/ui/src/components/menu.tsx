import { DropdownMenu as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';

/** A menu that opens from a button. */
export function Menu({ trigger, children }: { trigger: ReactNode; children: ReactNode }) {
  return (
    <Primitive.Root modal={false}>
      <Primitive.Trigger asChild>{trigger}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content className="menu" align="end" sideOffset={6} collisionPadding={8}>
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

export function MenuItem({
  onSelect,
  disabled,
  children,
}: {
  onSelect: () => void;
  disabled?: boolean;
  children: ReactNode;
}) {
  return (
    <Primitive.Item className="menu-item" onSelect={onSelect} {...(disabled ? { disabled } : {})}>
      {children}
    </Primitive.Item>
  );
}

export function MenuChoice({
  chosen,
  onSelect,
  children,
}: {
  chosen: boolean;
  onSelect: () => void;
  children: ReactNode;
}) {
  return (
    <Primitive.CheckboxItem className="menu-item" checked={chosen} onSelect={onSelect}>
      {children}
      <Primitive.ItemIndicator className="bar-end" aria-hidden>
        ✓
      </Primitive.ItemIndicator>
    </Primitive.CheckboxItem>
  );
}

export function MenuLabel({ children }: { children: ReactNode }) {
  return <Primitive.Label className="menu-label">{children}</Primitive.Label>;
}

export function MenuLine() {
  return <Primitive.Separator className="menu-line" />;
}
