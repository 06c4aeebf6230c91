import { BookOpen, Keyboard, LogOut, Monitor, Moon, Sun, type LucideIcon } from 'lucide-react';
import { Menu, type MenuEntry } from '@/components/menu';
import { Avatar } from '@/components/person';
import type { Me } from '@/lib/api/types';
import { signOut } from '@/lib/auth/session';
import { paths } from '@/lib/paths';
import { setTheme, useTheme, type Theme } from '@/lib/theme';

const THEMES: [Theme, string, LucideIcon][] = [
  ['system', 'Like the system', Monitor],
  ['light', 'Light', Sun],
  ['dark', 'Dark', Moon],
];

interface UserMenuProps {
  me: Me;
  /** What the person is where they are now, for instance their roles in the tenant. */
  standing: string;
  onHelp?: () => void;
}

export function UserMenu({ me, standing, onHelp }: UserMenuProps) {
  const theme = useTheme();
  const entries: MenuEntry[] = [
    {
      heading: (
        <span className="menu-person">
          <strong>{me.name}</strong>
          <span>{me.email}</span>
          <span>{standing}</span>
        </span>
      ),
    },
    'line',
    { heading: 'Appearance' },
    ...THEMES.map(([value, label, Icon]) => ({
      label: labelled(Icon, label),
      chosen: theme === value,
      onSelect: () => setTheme(value),
    })),
    'line',
    ...(onHelp ? [{ label: labelled(Keyboard, 'Keyboard shortcuts'), onSelect: onHelp }] : []),
    {
      label: labelled(BookOpen, 'API reference'),
      onSelect: () => void window.open(paths.apiReference, '_blank', 'noopener'),
    },
    { label: labelled(LogOut, 'Sign out'), onSelect: () => void signOut() },
  ];
  return (
    <Menu
      entries={entries}
      trigger={
        <button type="button" className="user-button" aria-label={`Account of ${me.name}`}>
          <Avatar person={me} large />
        </button>
      }
    />
  );
}

function labelled(Icon: LucideIcon, label: string) {
  return (
    <>
      <Icon size={15} aria-hidden /> {label}
    </>
  );
}
