import { Link } from 'wouter';
import { Logo } from '@/components/logo';
import { paths } from '@/lib/paths';
import { useTenant } from '@/lib/tenant-context';
import { BarSearch } from './bar-search';
import { NewProposalButton } from './new-proposal-button';
import { TenantMenu } from './tenant-menu';
import { UserMenu } from './user-menu';

export function AppBar({ onHelp }: { onHelp: () => void }) {
  const { slug, me, roles } = useTenant();
  return (
    <header className="app-bar">
      <Link href={paths.home(slug)} className="brand" aria-label="Witan home">
        <Logo />
        <span>Witan</span>
      </Link>
      <TenantMenu />
      <BarSearch />
      <NewProposalButton />
      <UserMenu me={me} standing={roles.length > 0 ? roles.join(', ') : 'member'} onHelp={onHelp} />
    </header>
  );
}
