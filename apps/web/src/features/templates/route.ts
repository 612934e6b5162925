import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { appRoute } from '../../app/app-route';
import { onlyFor } from '../../app/only-for';
import type { Me } from '../../api/session';
import { loadText } from '../../text';

/** What a link to a template carries: the version that is read; the draft, or the newest, when left out. */
export interface TemplateSearch {
  readonly versjon?: number;
}

const isForThem = (me: Me): boolean => me.may.includes('template.write');
const loader = () => loadText('templates', 'agreements-administration', 'administration');

const templatesRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/avtaler/maler',
  loader,
  component: onlyFor(
    isForThem,
    lazyRouteComponent(() => import('./list/templates-page'), 'TemplatesPage'),
  ),
});

const templateRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/avtaler/maler/$templateId',
  params: {
    parse: ({ templateId }) => ({ templateId: Number(templateId) }),
    stringify: ({ templateId }) => ({ templateId: String(templateId) }),
  },
  validateSearch: ({ versjon }: Record<string, unknown>): TemplateSearch => ({
    versjon: typeof versjon === 'number' && Number.isSafeInteger(versjon) ? versjon : undefined,
  }),
  loader,
  component: onlyFor(
    isForThem,
    lazyRouteComponent(() => import('./template-page'), 'TemplatePage'),
  ),
});

export const templateRoutes = [templatesRoute, templateRoute] as const;
