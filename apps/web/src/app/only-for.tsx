import type { lazyRouteComponent } from '@tanstack/react-router';
import type { Me } from '../api/session';
import { useMe } from '../api/session';
import { NotYoursPage } from './not-yours-page';

type LazyPage = ReturnType<typeof lazyRouteComponent>;

/** A page for some only, by the server's word of what a person may. To anybody else it says so and where to go, and asks for none of its data. */
export function onlyFor(isFor: (me: Me) => boolean, Page: LazyPage) {
  function Guarded() {
    return isFor(useMe()) ? <Page /> : <NotYoursPage />;
  }
  // The router loads a page's script before it draws the page.
  return Object.assign(Guarded, { preload: Page.preload });
}
