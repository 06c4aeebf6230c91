import type { ReactNode } from 'react';
import { Link } from 'wouter';

export interface TabLink {
  href: string;
  label: ReactNode;
  count?: number | undefined;
  current: boolean;
}

/** Views of one thing, each with an address of its own. */
export function TabLinks({ label, tabs }: { label: string; tabs: TabLink[] }) {
  return (
    <nav className="tab-links" aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.href} href={tab.href} aria-current={tab.current ? 'page' : undefined}>
          {tab.label}
          {tab.count !== undefined && tab.count > 0 && <span className="count">{tab.count}</span>}
        </Link>
      ))}
    </nav>
  );
}
