import { cloneElement, lazy, Suspense, useState, type ReactElement, type ReactNode } from 'react';

const MenuContent = lazy(() => import('./menu-content'));

/** One line of a menu: a heading, a line between groups, a choice that is on or off, or something to do. */
export type MenuEntry =
  | 'line'
  | { heading: ReactNode }
  | { label: ReactNode; onSelect: () => void; chosen: boolean }
  | { label: ReactNode; onSelect: () => void };

interface MenuProps {
  trigger: ReactElement<Record<string, unknown>>;
  entries: MenuEntry[];
}

/** A menu that opens from a button. Its code comes when it is first wanted, which keeps the first page small. */
export function Menu({ trigger, entries }: MenuProps) {
  const [loaded, setLoaded] = useState(false);
  const [open, setOpen] = useState(false);
  const closed = cloneElement(trigger, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onPointerEnter: () => void import('./menu-content'),
    onClick: () => {
      setLoaded(true);
      setOpen(true);
    },
  });
  if (!loaded) return closed;
  return (
    <Suspense fallback={closed}>
      <MenuContent trigger={trigger} entries={entries} open={open} onOpenChange={setOpen} />
    </Suspense>
  );
}
