import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';

type FigureProps = {
  readonly children: ReactNode;
  /** What opens, when the figure alone doesn't say it: "62 %, Hjemmetjenester, Flere i hele stillinger". Begins with the figure. */
  readonly label?: string;
} & ({ readonly onOpen: () => void; readonly isOpen?: boolean } | { readonly link: LinkProps });

/** A figure that opens to the rows it is made of: underlined with a thin accent line. Nothing else is. */
export function Figure(props: FigureProps) {
  if ('link' in props) {
    return (
      <Link {...props.link} className="fig" aria-label={props.label}>
        {props.children}
      </Link>
    );
  }
  return (
    <button type="button" className="fig" aria-label={props.label} aria-expanded={props.isOpen} onClick={props.onOpen}>
      {props.children}
    </button>
  );
}
