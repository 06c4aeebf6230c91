import { ChevronsUpDown } from 'lucide-react';
import { useLocation } from 'wouter';
import { Menu, MenuChoice, MenuItem, MenuLabel, MenuLine } from '@/components/menu';
import { paths } from '@/lib/paths';
import { useTenant } from '@/lib/tenant-context';

/** Which tenant is open, and the way to another one. */
export function TenantMenu() {
  const { slug, name, me } = useTenant();
  const [, navigate] = useLocation();
  return (
    <Menu
      trigger={
        <button type="button" className="tenant-button" aria-label={`Tenant ${name}: switch`}>
          <span className="truncate">{name}</span>
          <ChevronsUpDown size={14} aria-hidden />
        </button>
      }
    >
      <MenuLabel>Tenants</MenuLabel>
      {me.tenants.map((tenant) => (
        <MenuChoice
          key={tenant.slug}
          chosen={tenant.slug === slug}
          onSelect={() => navigate(paths.home(tenant.slug))}
        >
          <span className="truncate">{tenant.name}</span>
        </MenuChoice>
      ))}
      {me.operator && (
        <>
          <MenuLine />
          <MenuItem onSelect={() => navigate(paths.operator)}>All tenants (operator)</MenuItem>
        </>
      )}
    </Menu>
  );
}
