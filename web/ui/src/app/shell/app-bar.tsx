import { Link } from 'wouter';
import { Logo } from '@/components/logo';
import { paths } from '@/lib/paths';
import { useTenant } from '@/lib/tenant-context';
import { BarSearch } from './bar-search';
import { TenantMenu } from './tenant-menu';
import { UserMenu } from './user-menu';

export function AppBar({ onHelp }: { onHelp: () => void }) {
  const { slug } = useTenant();
  return (
    <header className="app-bar">
      <Link href={paths.home(slug)} className="brand" aria-label="Witan home">
        <Logo />
        <span>Witan</span>
      </Link>
      <TenantMenu />
      <BarSearch />
      <UserMenu onHelp={onHelp} />
    </header>
  );
}
