import { ChevronsUpDown } from 'lucide-react';
import { useLocation } from 'wouter';
import { Menu, type MenuEntry } from '@/components/menu';
import { paths } from '@/lib/paths';
import { useTenant } from '@/lib/tenant-context';

/** Which tenant is open, and the way to another one. */
export function TenantMenu() {
  const { slug, name, me } = useTenant();
  const [, navigate] = useLocation();
  const entries: MenuEntry[] = [
    { heading: 'Tenants' },
    ...me.tenants.map((tenant) => ({
      label: <span className="truncate">{tenant.name}</span>,
      chosen: tenant.slug === slug,
      onSelect: () => navigate(paths.home(tenant.slug)),
    })),
  ];
  if (me.operator) entries.push('line', { label: 'All tenants (operator)', onSelect: () => navigate(paths.operator) });
  return (
    <Menu
      entries={entries}
      trigger={
        <button type="button" className="tenant-button" aria-label={`Tenant ${name}: switch`}>
          <span className="truncate">{name}</span>
          <ChevronsUpDown size={14} aria-hidden />
        </button>
      }
    />
  );
}
