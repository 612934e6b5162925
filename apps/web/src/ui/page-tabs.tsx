import { Link, type LinkProps } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

interface PageTabsProps {
  readonly label: string;
  readonly tabs: readonly { readonly to: LinkProps['to']; readonly text: string }[];
}

/** Pages beside one another. On a phone, where there are more than the window holds, the current one is scrolled into view. */
export function PageTabs({ label, tabs }: PageTabsProps) {
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    const current = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (current && nav.current) nav.current.scrollLeft = current.offsetLeft - nav.current.offsetLeft;
  }, []);
  return (
    <nav ref={nav} className="page-tabs no-print" aria-label={label}>
      {tabs.map(({ to, text }) => (
        <Link key={to} to={to} activeOptions={{ exact: true, includeSearch: false }}>
          {text}
        </Link>
      ))}
    </nav>
  );
}
