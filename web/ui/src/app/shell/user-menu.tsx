import { Keyboard, LogOut, Monitor, Moon, Sun, type LucideIcon } from 'lucide-react';
import { Menu, type MenuEntry } from '@/components/menu';
import { Avatar } from '@/components/person';
import { signOut } from '@/lib/auth/session';
import { useTenant } from '@/lib/tenant-context';
import { setTheme, useTheme, type Theme } from '@/lib/theme';

const THEMES: [Theme, string, LucideIcon][] = [
  ['system', 'Like the system', Monitor],
  ['light', 'Light', Sun],
  ['dark', 'Dark', Moon],
];

export function UserMenu({ onHelp }: { onHelp: () => void }) {
  const { me, roles } = useTenant();
  const theme = useTheme();
  const entries: MenuEntry[] = [
    {
      heading: (
        <span className="menu-person">
          <strong>{me.name}</strong>
          <span>{me.email}</span>
          <span>{roles.length > 0 ? roles.join(', ') : 'member'}</span>
        </span>
      ),
    },
    'line',
    { heading: 'Appearance' },
    ...THEMES.map(([value, label, Icon]) => ({
      label: (
        <>
          <Icon size={15} aria-hidden /> {label}
        </>
      ),
      chosen: theme === value,
      onSelect: () => setTheme(value),
    })),
    'line',
    {
      label: (
        <>
          <Keyboard size={15} aria-hidden /> Keyboard shortcuts
        </>
      ),
      onSelect: onHelp,
    },
    {
      label: (
        <>
          <LogOut size={15} aria-hidden /> Sign out
        </>
      ),
      onSelect: () => void signOut(),
    },
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
