import type { LinkProps } from '@tanstack/react-router';
import type { Me } from '../api/session';

export interface NavigationItem {
  readonly to: LinkProps['to'];
  /** Key in `text/<language>/shell.json` under `nav`. */
  readonly textKey: string;
  readonly isFor: (me: Me) => boolean;
}

/** The menu, in the order of reading. What a person may is the server's word (`me.may`, `me.units`). */
export const navigation: readonly NavigationItem[] = [
  { to: '/', textKey: 'frontPage', isFor: (me) => me.may.includes('system.use') },
  { to: '/min-avtale', textKey: 'myAgreement', isFor: (me) => me.units.length > 0 },
  { to: '/mine-ledere', textKey: 'myLeaders', isFor: (me) => me.hasSubordinates },
  { to: '/avtaler', textKey: 'agreements', isFor: (me) => me.may.includes('agreement.list') },
  { to: '/rapport', textKey: 'report', isFor: (me) => me.reportUnitId !== null },
  { to: '/okonomi', textKey: 'economy', isFor: (me) => me.units.length > 0 || me.reportUnitId !== null },
  { to: '/import', textKey: 'imports', isFor: (me) => me.may.includes('figures.import') },
  { to: '/organisasjon', textKey: 'organization', isFor: (me) => me.may.includes('organization.read') },
  { to: '/revisjon', textKey: 'audit', isFor: (me) => me.may.includes('audit.read') },
];
