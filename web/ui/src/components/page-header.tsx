import { ChevronRight } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useTitle } from './use-title';

interface PageHeaderProps {
  title: string;
  lead?: ReactNode;
  crumbs?: { href: string; label: string }[];
  actions?: ReactNode;
  aside?: ReactNode;
}

export function PageHeader({ title, lead, crumbs, actions, aside }: PageHeaderProps) {
  useTitle(title);
  return (
    <header className="page-head">
      <div>
        {crumbs && <Crumbs crumbs={crumbs} />}
        <h1>
          {title} {aside}
        </h1>
        {lead && <div className="lead">{lead}</div>}
      </div>
      {actions && <div className="actions">{actions}</div>}
    </header>
  );
}

export function Crumbs({ crumbs }: { crumbs: { href: string; label: string }[] }) {
  return (
    <nav className="crumbs" aria-label="Breadcrumb">
      {crumbs.map(({ href, label }, i) => (
        <Fragment key={href}>
          {i > 0 && <ChevronRight size={13} aria-hidden />}
          <Link href={href}>{label}</Link>
        </Fragment>
      ))}
    </nav>
  );
}
