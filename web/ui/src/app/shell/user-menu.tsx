import { Keyboard, LogOut, Monitor, Moon, Sun, type LucideIcon } from 'lucide-react';
import { Menu, MenuChoice, MenuItem, MenuLabel, MenuLine } from '@/components/menu';
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
  return (
    <Menu
      trigger={
        <button type="button" className="user-button" aria-label={`Account of ${me.name}`}>
          <Avatar person={me} large />
        </button>
      }
    >
      <div className="menu-person">
        <strong>{me.name}</strong>
        <span>{me.email}</span>
        <span>{roles.length > 0 ? roles.join(', ') : 'member'}</span>
      </div>
      <MenuLine />
      <MenuLabel>Appearance</MenuLabel>
      {THEMES.map(([value, label, Icon]) => (
        <MenuChoice key={value} chosen={theme === value} onSelect={() => setTheme(value)}>
          <Icon size={15} aria-hidden /> {label}
        </MenuChoice>
      ))}
      <MenuLine />
      <MenuItem onSelect={onHelp}>
        <Keyboard size={15} aria-hidden /> Keyboard shortcuts
      </MenuItem>
      <MenuItem onSelect={() => void signOut()}>
        <LogOut size={15} aria-hidden /> Sign out
      </MenuItem>
    </Menu>
  );
}
