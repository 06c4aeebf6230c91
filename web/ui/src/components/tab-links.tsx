import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'wouter';

export interface TabLink {
  href: string;
  label: ReactNode;
  count?: number | undefined;
  current: boolean;
}

/** Views of one thing, each with an address of its own. */
export function TabLinks({ label, tabs }: { label: string; tabs: TabLink[] }) {
  const nav = useRef<HTMLElement>(null);
  const current = tabs.find((tab) => tab.current)?.href;
  useEffect(() => {
    const tab = nav.current?.querySelector('[aria-current]');
    if (!nav.current || !tab) return;
    // On a phone there are more tabs than fit: the current one is never cut off.
    const [box, place] = [nav.current.getBoundingClientRect(), tab.getBoundingClientRect()];
    nav.current.scrollLeft += place.left - box.left - (box.width - place.width) / 2;
  }, [current]);
  return (
    <nav className="tab-links" aria-label={label} ref={nav}>
      {tabs.map((tab) => (
        <Link key={tab.href} href={tab.href} aria-current={tab.current ? 'page' : undefined}>
          {tab.label}
          {tab.count !== undefined && tab.count > 0 && <span className="count">{tab.count}</span>}
        </Link>
      ))}
    </nav>
  );
}
